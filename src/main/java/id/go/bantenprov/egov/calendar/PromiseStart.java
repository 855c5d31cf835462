package id.go.bantenprov.egov.calendar;

import java.time.LocalDate;

/**
 * From which day a promise counts; that day itself is not counted. An office cannot keep a promise by never starting it:
 * a declaration after the check was due, or none, counts as made on that day.
 */
public sealed interface PromiseStart {
    /** The day after which the first day is counted. */
    LocalDate day();

    /**
     * From receipt, as UU 14/2008 article 22 counts requests for information.
     *
     * @param received the counted day of receipt
     */
    record Received(LocalDate received) implements PromiseStart {
        @Override
        public LocalDate day() {
            return received;
        }
    }

    /**
     * From the declaration that the file is complete.
     *
     * @param declared the calendar date of the deed, whoever or whatever did it
     * @param checkDue the last day of the completeness check
     */
    record Complete(LocalDate declared, LocalDate checkDue) implements PromiseStart {
        @Override
        public LocalDate day() {
            return declared.isAfter(checkDue) ? checkDue : declared;
        }
    }

    /**
     * From the closing day of an application window, or from completeness where that came later.
     *
     * @param close the last day on which applications were taken
     */
    record WindowClose(LocalDate close, Complete complete) implements PromiseStart {
        @Override
        public LocalDate day() {
            return complete.day().isAfter(close) ? complete.day() : close;
        }
    }
}
