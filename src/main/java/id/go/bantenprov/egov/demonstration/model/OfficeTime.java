package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.web.Formats;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/**
 * Moves along the working days of one story: officials act in office hours outside the midday break, residents from
 * early morning to late evening on any day.
 */
final class OfficeTime {
    private static final LocalTime OPEN = LocalTime.of(7, 40);
    private static final LocalTime BREAK = LocalTime.of(12, 0);
    private static final LocalTime BREAK_ON_FRIDAY = LocalTime.of(11, 30);
    private static final LocalTime AFTER_BREAK = LocalTime.of(13, 5);
    private static final LocalTime LAST_DEED = LocalTime.of(15, 50);
    private static final LocalTime UP = LocalTime.of(6, 0);
    private static final LocalTime TO_BED = LocalTime.of(22, 30);
    private static final int SHORTEST_WAIT_MINUTES = 7;

    private final RandomGenerator random;
    private final WorkingCalendar calendar;
    private OffsetDateTime now;

    OfficeTime(RandomGenerator random, WorkingCalendar calendar, OffsetDateTime from) {
        this.random = random;
        this.calendar = calendar;
        this.now = from;
    }

    OffsetDateTime now() {
        return now;
    }

    LocalDate day() {
        return now.toLocalDate();
    }

    LocalDate countedDay() {
        return calendar.countedDay(now);
    }

    LocalDate after(LocalDate day, int workingDays) {
        return calendar.after(day, workingDays);
    }

    /** An official acts so many working days later; on the same day if there is still time, else the next. */
    OffsetDateTime office(int workingDaysLater) {
        var day = workingDaysLater == 0 && calendar.isWorkingDay(day())
                ? day()
                : calendar.after(day(), Math.max(1, workingDaysLater));
        var earliest = day.equals(day()) ? now.toLocalTime().plusMinutes(SHORTEST_WAIT_MINUTES) : OPEN;
        if (earliest.isAfter(LAST_DEED) || earliest.isBefore(OPEN) && day.equals(day()) && now.getHour() > 16) {
            day = calendar.after(day, 1);
            earliest = OPEN;
        }
        return go(day, outsideBreak(day, between(later(earliest, OPEN), LAST_DEED)));
    }

    /** As {@link #office}, on a given day or the first working day after it. */
    OffsetDateTime officeOn(LocalDate day) {
        var open = calendar.isWorkingDay(day) ? day : calendar.after(day, 1);
        return open.isAfter(day()) ? go(open, outsideBreak(open, between(OPEN, LAST_DEED))) : office(0);
    }

    /** The resident acts so many days later, at any waking hour. */
    OffsetDateTime home(int daysLater) {
        var day = day().plusDays(daysLater);
        var earliest = daysLater == 0 ? now.toLocalTime().plusMinutes(SHORTEST_WAIT_MINUTES) : UP;
        if (earliest.isAfter(TO_BED) || earliest.isBefore(UP)) {
            day = earliest.isBefore(UP) && daysLater == 0 && now.getHour() < UP.getHour() ? day : day.plusDays(1);
            earliest = UP;
        }
        return go(day, between(earliest, TO_BED));
    }

    private OffsetDateTime go(LocalDate day, LocalTime time) {
        now = day.atTime(time.truncatedTo(ChronoUnit.SECONDS))
                .atZone(Formats.ZONE)
                .toOffsetDateTime();
        return now;
    }

    private LocalTime between(LocalTime from, LocalTime to) {
        var seconds = Math.max(1, to.toSecondOfDay() - from.toSecondOfDay());
        return from.plusSeconds(random.nextInt(seconds));
    }

    /** Who would act in the break acts after it. */
    private LocalTime outsideBreak(LocalDate day, LocalTime time) {
        var start = day.getDayOfWeek() == DayOfWeek.FRIDAY ? BREAK_ON_FRIDAY : BREAK;
        return time.isBefore(start) || time.isAfter(AFTER_BREAK)
                ? time
                : AFTER_BREAK.plusSeconds(random.nextInt(60 * SHORTEST_WAIT_MINUTES));
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
