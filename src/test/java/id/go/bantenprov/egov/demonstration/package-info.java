@NullMarked
package id.go.bantenprov.egov.demonstration;

import org.jspecify.annotations.NullMarked;
