@NullMarked
package id.go.bantenprov.egov.casework.desk;

import org.jspecify.annotations.NullMarked;
