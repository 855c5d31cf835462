@NullMarked
package id.go.bantenprov.egov.casework.decide;

import org.jspecify.annotations.NullMarked;
