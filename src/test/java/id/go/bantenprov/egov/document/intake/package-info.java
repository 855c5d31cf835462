@NullMarked
package id.go.bantenprov.egov.document.intake;

import org.jspecify.annotations.NullMarked;
