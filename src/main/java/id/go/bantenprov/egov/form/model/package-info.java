/** What is true of a form: expressions, their types, three-valued evaluation and its explanation. */
@NullMarked
package id.go.bantenprov.egov.form.model;

import org.jspecify.annotations.NullMarked;
