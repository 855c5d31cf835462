@NullMarked
package id.go.bantenprov.egov.catalogue.load;

import org.jspecify.annotations.NullMarked;
