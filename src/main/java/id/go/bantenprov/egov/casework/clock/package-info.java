/** What time does by itself: files nobody checked, corrections nobody answered, reminders, revised calendars. */
@NamedInterface("clock")
@NullMarked
package id.go.bantenprov.egov.casework.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
