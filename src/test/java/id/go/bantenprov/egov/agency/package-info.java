@NullMarked
package id.go.bantenprov.egov.agency;

import org.jspecify.annotations.NullMarked;
