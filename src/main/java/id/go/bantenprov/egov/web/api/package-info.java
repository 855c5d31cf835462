/** Whoever writes a program reads here what the interface offers. */
@NullMarked
package id.go.bantenprov.egov.web.api;

import org.jspecify.annotations.NullMarked;
