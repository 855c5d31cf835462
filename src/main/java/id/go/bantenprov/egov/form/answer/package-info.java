/** Reads answers from form fields and JSON, and writes them back. */
@NullMarked
package id.go.bantenprov.egov.form.answer;

import org.jspecify.annotations.NullMarked;
