package id.go.bantenprov.egov.casework.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a round stands by its entries.
 *
 * @param due last day of the promise while it runs; null while it stands still, has not begun or has ended
 * @param lateFrom the day on which it was late first; of a running promise not late yet, the day after it is due
 * @param used working days until its end
 * @param asked whether a correction was asked
 */
record Standing(
        LocalDate begunOn,
        End end,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate lateFrom,
        int used,
        boolean asked,
        boolean extended) {
    /** How a round has ended, if it has. */
    enum End {
        OPEN,
        GRANTED,
        PARTLY,
        REJECTED,
        LAPSED,
        WITHDRAWN;

        /** Whether somebody decided. */
        boolean isIssued() {
            return this == GRANTED || this == PARTLY || this == REJECTED;
        }
    }

    /** Calendar days from the beginning to the end, stops included; 0 if it ended before the counted day of its receipt. */
    int calendarDays() {
        return endedOn == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(begunOn, endedOn));
    }
}
