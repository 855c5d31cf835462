@NullMarked
package id.go.bantenprov.egov.casework.clock;

import org.jspecify.annotations.NullMarked;
