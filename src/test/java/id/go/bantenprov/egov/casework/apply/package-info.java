@NullMarked
package id.go.bantenprov.egov.casework.apply;

import org.jspecify.annotations.NullMarked;
