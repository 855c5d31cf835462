package id.go.bantenprov.egov.calendar;

import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.PublicEntry;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** States each published year in the public log, so that anybody can count its working days. */
@Component
class StateCalendar {
    private final Ledger ledger;
    private final Clock clock;

    StateCalendar(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Before any other listener: what is dated anew by the year stands behind it in the log. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CalendarRevised revised) {
        for (var year : revised.years()) ledger.append(entry(revised.revision(), year));
    }

    private PublicEntry entry(int revision, CalendarYear year) {
        return new PublicEntry(
                EntryType.CALENDAR_PUBLISHED,
                LocalDate.now(clock),
                Map.of(
                        "year", year.year(),
                        "revision", revision,
                        "decree", year.decree(),
                        "off", year.off().stream().map(DayOff::day).toList(),
                        "close", closes(year.hours())));
    }

    /** By weekday from Monday to the last that is open; empty where the offices stay closed. */
    private static List<String> closes(OfficeHours hours) {
        var closes = new ArrayList<String>();
        for (var weekday : DayOfWeek.values())
            closes.add(hours.closeOn(weekday).map(LocalTime::toString).orElse(""));
        while (closes.getLast().isEmpty()) closes.removeLast();
        return closes;
    }
}
