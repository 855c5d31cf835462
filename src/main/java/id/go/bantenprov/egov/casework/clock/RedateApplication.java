package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.web.Time;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dates an open application by a calendar that was published since, which locking it does already. */
@Service
class RedateApplication {
    private final Applications applications;

    RedateApplication(Applications applications) {
        this.applications = applications;
    }

    /**
     * @return empty if somebody is at work on it just now, which dates it too
     * @throws id.go.bantenprov.egov.calendar.MissingCalendarYear if a day of it now falls into a year that is not loaded
     */
    @Transactional
    public Optional<Application> handle(Time time, ApplicationId id) {
        return applications.lockIfFree(id);
    }
}
