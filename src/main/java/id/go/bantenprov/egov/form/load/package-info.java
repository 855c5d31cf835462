/** Turns a strict YAML file into a checked definition. */
@NullMarked
package id.go.bantenprov.egov.form.load;

import org.jspecify.annotations.NullMarked;
