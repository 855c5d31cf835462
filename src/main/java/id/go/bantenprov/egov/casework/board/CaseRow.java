package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.web.Page;
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
    private static final String NONE = "–";

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

    /** What stands for the promised day: that of a round that ended in time the board no longer keeps. */
    public String due(Page page) {
        var promised = promised();
        if (promised != null) return page.date(promised);
        return endedOn == null ? NONE : page.text("casework.board.rows.due.over");
    }

    /** What stands for the end. One that came in after the office had closed may be over before the day it counts from. */
    public String ended(Page page) {
        if (endedOn == null) return NONE;
        return endedOn.isBefore(begunOn) ? page.text("casework.board.rows.beforeCounted") : page.date(endedOn);
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
