package id.go.bantenprov.egov.calendar;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Hands out the working-day calendar that holds now. It is kept in memory for as long as its revision holds. */
@Service
public class Calendars {
    private final CalendarYears years;
    private final AtomicReference<@Nullable WorkingCalendar> known = new AtomicReference<>();

    Calendars(CalendarYears years) {
        this.years = years;
    }

    /** For showing dates. It may be revised a moment later. */
    public WorkingCalendar current() {
        return ofRevision(years.revision());
    }

    /**
     * For a deed that writes a date. The calendar cannot be revised until the surrounding transaction ends, so that the
     * order of the public log is also the order of the calendars. Call it inside the deed's transaction, before other locks.
     */
    public WorkingCalendar currentForDeed() {
        return ofRevision(years.holdRevision());
    }

    /** By which decrees the calendar has changed since it had this revision, in the order of their years. */
    public List<String> decreesSince(int revision) {
        return years.decreesSince(revision);
    }

    private WorkingCalendar ofRevision(int revision) {
        var calendar = known.get();
        if (calendar != null && calendar.revision() == revision) return calendar;
        var read = new WorkingCalendar(revision, years.all());
        known.set(read);
        return read;
    }
}
