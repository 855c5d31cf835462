@NullMarked
package id.go.bantenprov.egov.region;

import org.jspecify.annotations.NullMarked;
