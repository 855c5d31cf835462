@NullMarked
package id.go.bantenprov.egov.catalogue;

import org.jspecify.annotations.NullMarked;
