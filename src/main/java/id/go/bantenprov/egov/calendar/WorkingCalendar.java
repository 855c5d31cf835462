package id.go.bantenprov.egov.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The working days of all loaded years, under one revision. Only whole days exist; half days and hours are not counted.
 *
 * <p>Every question costs the same: working days are numbered once, and a number is looked up. Immutable.
 */
public final class WorkingCalendar {
    private static final Month ALARM_FROM = Month.OCTOBER;

    private final int revision;
    private final NavigableMap<Integer, CalendarYear> years = new TreeMap<>();
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<LocalDate> inOrder = new ArrayList<>();
    /** How many working days there are from {@link #firstDay} through the day with this index; index 0 is its eve. */
    private final int[] numbered;

    /**
     * @param revision raised by every publication of a year; a case carries the one by which it was dated
     * @param years consecutive and at least one
     */
    public WorkingCalendar(int revision, Collection<CalendarYear> years) {
        this.revision = revision;
        years.forEach(each -> this.years.put(each.year(), each));
        mustBeConsecutive();
        firstDay = this.years.firstEntry().getValue().firstDay();
        lastDay = this.years.lastEntry().getValue().lastDay();
        numbered = new int[Math.toIntExact(DAYS.between(firstDay, lastDay)) + 2];
        numberWorkingDays();
    }

    private void mustBeConsecutive() {
        if (years.isEmpty() || years.lastKey() - years.firstKey() + 1 != years.size())
            throw new IllegalArgumentException("Calendar years must follow each other: " + years.keySet());
    }

    private void numberWorkingDays() {
        Set<LocalDate> off = new HashSet<>();
        years.values().forEach(each -> each.off().forEach(day -> off.add(day.day())));
        for (int index = 1; index < numbered.length; index++) {
            var day = firstDay.plusDays(index - 1L);
            if (hoursOn(day).openOn(day.getDayOfWeek()) && !off.contains(day)) inOrder.add(day);
            numbered[index] = inOrder.size();
        }
    }

    public int revision() {
        return revision;
    }

    /** The loaded years, in order. */
    public List<CalendarYear> years() {
        return List.copyOf(years.values());
    }

    /** @throws MissingCalendarYear if the day's year is not loaded */
    public boolean isWorkingDay(LocalDate day) {
        mustKnow(day, day);
        return through(day) > through(day.minusDays(1));
    }

    /**
     * How many working days lie after {@code after} and not after {@code upTo}; 0 if that is no stretch at all.
     *
     * @throws MissingCalendarYear if a day in between belongs to a year that is not loaded
     */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        if (!upTo.isAfter(after)) return 0;
        mustKnow(after.plusDays(1), upTo);
        return through(upTo) - through(after);
    }

    /**
     * The day that lies {@code workingDays} after {@code day}: forwards the n-th working day after it; 0 the day
     * itself, working day or not; backwards the latest working day from which it is that far to {@code day}.
     *
     * @throws MissingCalendarYear if the way there leaves the loaded years
     */
    public LocalDate after(LocalDate day, int workingDays) {
        if (workingDays == 0) return day;
        var firstJudged = workingDays > 0 ? day.plusDays(1) : day;
        mustKnow(firstJudged, firstJudged);
        int number = through(day) + workingDays;
        if (number > inOrder.size()) throw new MissingCalendarYear(lastDay.getYear() + 1);
        if (number < 1) throw new MissingCalendarYear(firstDay.getYear() - 1);
        return inOrder.get(number - 1);
    }

    /** The first working day after {@code day}; empty while nobody has published the year in which it lies. */
    public Optional<LocalDate> next(LocalDate day) {
        if (!knows(day.plusDays(1))) return Optional.empty();
        int before = through(day);
        return before < inOrder.size() ? Optional.of(inOrder.get(before)) : Optional.empty();
    }

    /** Whether the year of this day is loaded. */
    public boolean knows(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    /**
     * The day that counts for what an applicant does: a working day until office close, that second included; later,
     * or on a day off, the next working day. What the office does counts its own calendar date instead, so that working
     * late never gains it a day.
     *
     * @throws MissingCalendarYear if one of these days belongs to a year that is not loaded
     */
    public LocalDate countedDay(OffsetDateTime moment) {
        var local = moment.atZoneSameInstant(Formats.ZONE);
        var day = local.toLocalDate();
        boolean inTime = isWorkingDay(day) && !local.toLocalTime().isAfter(closeOn(day));
        return inTime ? day : after(day, 1);
    }

    /** Working days left until {@code due}, which is inclusive: 0 on the due day itself and when it has passed. */
    public int daysLeft(LocalDate today, LocalDate due) {
        return workingDaysBetween(today, due);
    }

    /** By how many working days {@code due} is missed: 0 until the end of that day, then at least 1, also on a day off. */
    public int lateBy(LocalDate due, LocalDate today) {
        return today.isAfter(due) ? Math.max(1, workingDaysBetween(due, today)) : 0;
    }

    /** The year that should be loaded by now and is not: from 1 October on, dates of the next year are given out daily. */
    public OptionalInt missing(LocalDate today) {
        int needed = today.getMonth().compareTo(ALARM_FROM) < 0 ? today.getYear() : today.getYear() + 1;
        int next = years.lastKey() + 1;
        return next <= needed ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /**
     * What can be said by days of a calendar; empty while one of their years is not loaded. For what is shown beforehand: a
     * deed is refused.
     */
    public static <T> Optional<T> ifLoaded(Supplier<T> dated) {
        try {
            return Optional.of(dated.get());
        } catch (MissingCalendarYear _) {
            return Optional.empty();
        }
    }

    private LocalTime closeOn(LocalDate workingDay) {
        return hoursOn(workingDay).closeOn(workingDay.getDayOfWeek()).orElseThrow();
    }

    private OfficeHours hoursOn(LocalDate day) {
        var year = years.get(day.getYear());
        if (year == null) throw new MissingCalendarYear(day.getYear());
        return year.hours();
    }

    private int through(LocalDate day) {
        return numbered[Math.toIntExact(DAYS.between(firstDay, day)) + 1];
    }

    private void mustKnow(LocalDate first, LocalDate last) {
        if (first.isBefore(firstDay) || first.isAfter(lastDay)) throw new MissingCalendarYear(first.getYear());
        if (last.isAfter(lastDay)) throw new MissingCalendarYear(lastDay.getYear() + 1);
    }
}
