@NullMarked
package id.go.bantenprov.egov.portal;

import org.jspecify.annotations.NullMarked;
