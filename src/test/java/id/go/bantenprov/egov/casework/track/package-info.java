@NullMarked
package id.go.bantenprov.egov.casework.track;

import org.jspecify.annotations.NullMarked;
