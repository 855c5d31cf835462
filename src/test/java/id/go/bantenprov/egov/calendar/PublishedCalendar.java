package id.go.bantenprov.egov.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The calendars of 2026 and 2027 as the product ships them, without those of later years; and with one more holiday. */
public final class PublishedCalendar {
    public static final WorkingCalendar CALENDAR = new WorkingCalendar(1, years());

    /** The last year that the product ships, and hence the database holds. */
    public static final int LAST_YEAR =
            shipped().stream().mapToInt(CalendarYear::year).max().orElseThrow();

    private PublishedCalendar() {}

    static List<CalendarYear> years() {
        return shipped().stream().filter(each -> each.year() <= 2027).toList();
    }

    private static List<CalendarYear> shipped() {
        try {
            return new CalendarFiles("classpath:data/calendar/").read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static WorkingCalendar withHoliday(LocalDate day) {
        return new WorkingCalendar(
                2, years().stream().map(each -> add(each, day)).toList());
    }

    private static CalendarYear add(CalendarYear year, LocalDate day) {
        if (year.year() != day.getYear()) return year;
        var more = new DayOff(day, DayOff.Kind.HOLIDAY, "Pemilihan kepala daerah");
        var off = Stream.concat(year.off().stream(), Stream.of(more)).toList();
        return new CalendarYear(year.year(), year.decree(), off, year.hours());
    }
}
