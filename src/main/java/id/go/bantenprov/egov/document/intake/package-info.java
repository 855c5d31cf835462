/** The strict look at what somebody hands in: type by content, nothing active, nothing hidden, pictures made anew. */
@NullMarked
package id.go.bantenprov.egov.document.intake;

import org.jspecify.annotations.NullMarked;
