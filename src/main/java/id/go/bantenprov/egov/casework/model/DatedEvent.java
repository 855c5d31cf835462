package id.go.bantenprov.egov.casework.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which something happened to the clocks of a case, as its entry in the public log has it.
 *
 * @param type as the log names it, for example {@code clock.stopped}
 * @param day the counted day
 * @param start day from which the promise counts; null where the entry states none
 * @param days working days by which the promise was extended; 0 elsewhere
 * @param cancelled whether a stop was taken back
 */
record DatedEvent(String type, LocalDate day, @Nullable LocalDate start, int days, boolean cancelled) {}
