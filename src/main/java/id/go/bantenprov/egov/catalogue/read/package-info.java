/** Reads about one service: what it promises and needs, whether one may have it, and all of it for programs. */
@NullMarked
package id.go.bantenprov.egov.catalogue.read;

import org.jspecify.annotations.NullMarked;
