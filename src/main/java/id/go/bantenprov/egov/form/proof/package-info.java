/** Walks every way through a form and shows that each can be finished. */
@NullMarked
package id.go.bantenprov.egov.form.proof;

import org.jspecify.annotations.NullMarked;
