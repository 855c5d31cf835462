/** What is true of an application: its states, the rules that move it, and its repository. */
@NamedInterface("model")
@NullMarked
package id.go.bantenprov.egov.casework.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
