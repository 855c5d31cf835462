@NullMarked
package id.go.bantenprov.egov.document.clock;

import org.jspecify.annotations.NullMarked;
