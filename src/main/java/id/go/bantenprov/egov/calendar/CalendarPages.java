package id.go.bantenprov.egov.calendar;

import id.go.bantenprov.egov.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The calendar by which all promises are counted, for staff to look at. It is changed by its files only. */
@Controller
class CalendarPages {
    private final Calendars calendars;
    private final Clock clock;

    CalendarPages(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/kerja/kalender")
    ModelAndView show(@RequestParam("tahun") @Nullable Integer asked) {
        var today = LocalDate.now(clock);
        var calendar = calendars.current();
        int year = asked == null
                ? Math.min(today.getYear(), calendar.years().getLast().year())
                : asked;
        var shown = calendar.years().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow(() -> new NotFound("calendar " + year));
        return new ModelAndView(
                "calendar/year", Map.of("view", CalendarView.of(calendar, shown, calendar.missing(today))));
    }
}
