package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Finds the terms a deed is judged by, now. */
@Component
public class InForce {
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Clock clock;

    InForce(Catalogue catalogue, Calendars calendars, Clock clock) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** For a deed on an application; the calendar cannot change until the transaction ends. */
    public Terms termsFor(Application application) {
        return termsFor(catalogue.version(application.filed().service()));
    }

    /** For a deed under this service; the calendar cannot change until the transaction ends. */
    public Terms termsFor(OnlineService service) {
        return new Terms(service, calendars.currentForDeed(), OffsetDateTime.now(clock));
    }

    /** For showing, without holding anything. */
    public Terms termsToShow(Application application) {
        return new Terms(
                catalogue.version(application.filed().service()), calendars.current(), OffsetDateTime.now(clock));
    }
}
