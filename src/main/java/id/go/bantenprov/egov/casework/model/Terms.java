package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.PromiseStart;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.Promise;
import id.go.bantenprov.egov.catalogue.Route;
import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * What a deed is judged by: the service as it was when the application was handed in, the calendar in force, and the
 * moment of the deed.
 */
public record Terms(OnlineService service, WorkingCalendar calendar, OffsetDateTime at) {
    /** The calendar date that counts for a deed of the office, however late in the day. */
    public LocalDate today() {
        return Formats.day(at);
    }

    /** The day that counts for a deed of the applicant. */
    public LocalDate countedDay() {
        return calendar.countedDay(at);
    }

    public Promise promise() {
        return service.promise();
    }

    public Route route() {
        return service.route();
    }

    /** From which day the promise counts once the file is complete. */
    PromiseStart startOnceComplete(LocalDate received, LocalDate declared, LocalDate checkDue) {
        var complete = new PromiseStart.Complete(declared, checkDue);
        return switch (promise().from()) {
            case RECEIVED -> new PromiseStart.Received(received);
            case COMPLETE -> complete;
            case WINDOW_CLOSE -> new PromiseStart.WindowClose(service.windowClose(received), complete);
        };
    }
}
