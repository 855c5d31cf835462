/** What officers do with the files they hold: check, ask, assess, review, approve, give back, hand out work. */
@NamedInterface("desk")
@NullMarked
package id.go.bantenprov.egov.casework.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
