@NullMarked
package id.go.bantenprov.egov.catalogue.read;

import org.jspecify.annotations.NullMarked;
