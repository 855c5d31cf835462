/** Finds a service in the words of the person who needs it: list, search and filters. */
@NullMarked
package id.go.bantenprov.egov.catalogue.find;

import org.jspecify.annotations.NullMarked;
