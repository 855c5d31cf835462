package id.go.bantenprov.egov.calendar;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One year of the calendar as its page shows it.
 *
 * @param years all loaded years, to choose from
 * @param missing the year that should be loaded by now and is not
 */
public record CalendarView(
        CalendarYear year,
        List<Integer> years,
        List<Month> months,
        List<Close> hours,
        int workingDays,
        int revision,
        OptionalInt missing) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    /** @param off the days off of the month, those on a weekend included */
    public record Month(YearMonth month, int workingDays, List<DayOff> off) {}

    /** @param time for example 16.00 */
    public record Close(DayOfWeek weekday, String time) {}

    static CalendarView of(WorkingCalendar calendar, CalendarYear year, OptionalInt missing) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(calendar, year, YearMonth.of(year.year(), month)))
                .toList();
        return new CalendarView(
                year,
                calendar.years().stream().map(CalendarYear::year).toList(),
                months,
                hours(year.hours()),
                months.stream().mapToInt(Month::workingDays).sum(),
                calendar.revision(),
                missing);
    }

    /** Whether no promise would count that day anyway. */
    public boolean onWeekend(DayOff off) {
        return !year.hours().openOn(off.day().getDayOfWeek());
    }

    private static Month month(WorkingCalendar calendar, CalendarYear year, YearMonth month) {
        int workingDays = calendar.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth());
        var off = year.off().stream()
                .filter(each -> YearMonth.from(each.day()).equals(month))
                .toList();
        return new Month(month, workingDays, off);
    }

    private static List<Close> hours(OfficeHours hours) {
        return hours.close().entrySet().stream()
                .map(each -> new Close(each.getKey(), TIME.format(each.getValue())))
                .toList();
    }
}
