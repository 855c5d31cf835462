/** Reads the service files strictly: a file that is not right in every line stops the start. */
@NullMarked
package id.go.bantenprov.egov.catalogue.load;

import org.jspecify.annotations.NullMarked;
