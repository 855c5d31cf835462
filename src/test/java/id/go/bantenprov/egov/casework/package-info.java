@NullMarked
package id.go.bantenprov.egov.casework;

import org.jspecify.annotations.NullMarked;
