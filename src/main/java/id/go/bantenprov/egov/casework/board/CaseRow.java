package id.go.bantenprov.egov.casework.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A round of a case as the log shows it: no number, no person.
 *
 * @param firstEntry index in the log of its first entry
 * @param day the day it counts on for the figure that was opened
 * @param begunOn the counted day of receipt
 * @param ended how; {@code OPEN} if it has not
 * @param due while the promise runs
 * @param used working days, if it was decided
 * @param waiting whether the clock stands still until the applicant answers
 */
public record CaseRow(
        String agency,
        String service,
        long firstEntry,
        LocalDate day,
        LocalDate begunOn,
        String ended,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate lateFrom,
        int used,
        boolean waiting) {
    /** Whether it was late by that day: the first late day of an open round may lie ahead. */
    public boolean isLateOn(LocalDate today) {
        return lateFrom != null && !lateFrom.isAfter(today);
    }

    /**
     * The promised day that counted: of a running promise, or the one that was broken first. Null where the board keeps none,
     * as of what ended in time.
     */
    public @Nullable LocalDate promised() {
        if (due != null) return due;
        return endedOn == null || lateFrom == null ? null : lateFrom.minusDays(1);
    }

    /** Whether it was over before the day it counts as received on: it came in after the office had closed. */
    public boolean endedBeforeCounted() {
        return endedOn != null && endedOn.isBefore(begunOn);
    }

    /** Names what a row says of where the round stands. */
    public String state() {
        return waiting ? "WAITING" : ended;
    }

    /** Where the list goes on behind this row. */
    public String cursor() {
        return day + "." + firstEntry;
    }
}
