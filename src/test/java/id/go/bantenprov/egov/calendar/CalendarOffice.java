package id.go.bantenprov.egov.calendar;

import id.go.bantenprov.egov.web.Time;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Publishes calendars as changed files would at the next start. */
@TestComponent
public class CalendarOffice {
    public static final String DECREE = "SKB contoh 7/2026";

    private final PublishCalendar publishCalendar;
    private final Calendars calendars;

    CalendarOffice(PublishCalendar publishCalendar, Calendars calendars) {
        this.publishCalendar = publishCalendar;
        this.calendars = calendars;
    }

    /** The calendar that holds with these days off more, all in one year, by a decree of its own. */
    public void decree(Collection<LocalDate> daysOff) {
        publishCalendar.handle(
                Time.PASSED,
                calendars.current().years().stream()
                        .map(year -> with(year, daysOff))
                        .toList());
    }

    private static CalendarYear with(CalendarYear year, Collection<LocalDate> daysOff) {
        var added = daysOff.stream()
                .filter(day -> day.getYear() == year.year())
                .map(day -> new DayOff(day, DayOff.Kind.HOLIDAY, "Hari libur contoh"))
                .toList();
        if (added.isEmpty()) return year;
        var off = new ArrayList<>(year.off());
        off.addAll(added);
        return new CalendarYear(year.year(), DECREE, List.copyOf(off), year.hours());
    }
}
