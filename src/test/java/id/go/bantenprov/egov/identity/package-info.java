@NullMarked
package id.go.bantenprov.egov.identity;

import org.jspecify.annotations.NullMarked;
