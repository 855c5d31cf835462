@NullMarked
package id.go.bantenprov.egov.catalogue.find;

import org.jspecify.annotations.NullMarked;
