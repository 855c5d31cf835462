/** What those who answer for a service do: sign, extend, revoke; and the letter they sign. */
@NamedInterface("decide")
@NullMarked
package id.go.bantenprov.egov.casework.decide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
