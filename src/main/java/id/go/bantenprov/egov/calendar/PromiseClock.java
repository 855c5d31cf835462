package id.go.bantenprov.egov.calendar;

import java.time.LocalDate;

/**
 * The clock of a promise in working days. The completeness check and an assessment keep the same kind of clock.
 *
 * <p>Every deed answers with the clock as it is afterwards; a deed that has nothing to do (stopping what does not run)
 * answers with the same clock, so that promise and stage can be treated alike. All days come from the calendar handed
 * in, and each may throw {@link MissingCalendarYear}.
 */
public sealed interface PromiseClock {
    /** Stands still from this day on, which is used up. A day before the clock began to run counts as that day. */
    PromiseClock stop(LocalDate on, WorkingCalendar calendar);

    /**
     * Runs again from the counted day of the answer, which is not counted itself.
     *
     * @param floor working days granted at least to a promise that was not late, 0 or more: what comes just before office
     *     close cannot be judged that day
     */
    PromiseClock resume(LocalDate on, int floor, WorkingCalendar calendar);

    /** As if it had never been stopped. */
    PromiseClock cancelStop();

    /** Gives the promise more working days, at least 1. */
    PromiseClock extend(int workingDays, WorkingCalendar calendar);

    /** Working days used through this day, counting only the stretches in which the clock ran. */
    int usedBy(LocalDate day, WorkingCalendar calendar);

    /** Late means: running, and the due day is over. A clock that stands still is never late. */
    boolean isLate(LocalDate today);

    static PromiseClock notStarted() {
        return new NotStarted();
    }

    /** @param on the day of {@link PromiseStart}, the counted day of receipt, or the day a file reached its assessor */
    static Running start(LocalDate on, int workingDays, WorkingCalendar calendar) {
        return new Running(on, 0, calendar.after(on, workingDays));
    }

    /** The promise has not begun: nothing is used, nothing can be late. */
    record NotStarted() implements PromiseClock {
        @Override
        public NotStarted stop(LocalDate on, WorkingCalendar calendar) {
            return this;
        }

        @Override
        public NotStarted resume(LocalDate on, int floor, WorkingCalendar calendar) {
            return this;
        }

        @Override
        public NotStarted cancelStop() {
            return this;
        }

        @Override
        public NotStarted extend(int workingDays, WorkingCalendar calendar) {
            return this;
        }

        @Override
        public int usedBy(LocalDate day, WorkingCalendar calendar) {
            return 0;
        }

        @Override
        public boolean isLate(LocalDate today) {
            return false;
        }
    }

    /**
     * @param since the day of start or resumption; it is not counted
     * @param usedBefore working days used in earlier stretches
     * @param due the last day on which the promise is kept, until 23:59:59
     */
    record Running(LocalDate since, int usedBefore, LocalDate due) implements PromiseClock {
        @Override
        public Stopped stop(LocalDate on, WorkingCalendar calendar) {
            var day = later(on, since);
            int left = day.isAfter(due) ? -calendar.lateBy(due, day) : calendar.daysLeft(day, due);
            return new Stopped(this, day, left);
        }

        @Override
        public Running resume(LocalDate on, int floor, WorkingCalendar calendar) {
            return this;
        }

        @Override
        public Running cancelStop() {
            return this;
        }

        @Override
        public Running extend(int workingDays, WorkingCalendar calendar) {
            return new Running(since, usedBefore, calendar.after(due, workingDays));
        }

        @Override
        public int usedBy(LocalDate day, WorkingCalendar calendar) {
            return usedBefore + calendar.workingDaysBetween(since, day);
        }

        @Override
        public boolean isLate(LocalDate today) {
            return today.isAfter(due);
        }
    }

    /**
     * @param before the clock as it ran, extensions since then included
     * @param on the day it stopped
     * @param left working days left of the promise; negative when it was already late
     */
    record Stopped(Running before, LocalDate on, int left) implements PromiseClock {
        @Override
        public Stopped stop(LocalDate on, WorkingCalendar calendar) {
            return this;
        }

        @Override
        public Running resume(LocalDate on, int floor, WorkingCalendar calendar) {
            var day = later(on, this.on);
            int granted = left < 0 ? left : Math.max(left, floor);
            return new Running(day, usedBy(day, calendar), calendar.after(day, granted));
        }

        @Override
        public Running cancelStop() {
            return before;
        }

        @Override
        public Stopped extend(int workingDays, WorkingCalendar calendar) {
            return new Stopped(before.extend(workingDays, calendar), on, left + workingDays);
        }

        @Override
        public int usedBy(LocalDate day, WorkingCalendar calendar) {
            return before.usedBy(on, calendar);
        }

        @Override
        public boolean isLate(LocalDate today) {
            return false;
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
