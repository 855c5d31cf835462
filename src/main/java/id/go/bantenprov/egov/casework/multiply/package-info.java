/** Makes many cases of one, so that a demonstration can be as large as a province. Real cases are never multiplied. */
@NamedInterface("multiply")
@NullMarked
package id.go.bantenprov.egov.casework.multiply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
