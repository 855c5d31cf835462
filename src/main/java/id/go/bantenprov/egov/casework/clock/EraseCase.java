package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.Ended;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseErasure;
import id.go.bantenprov.egov.web.Time;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases the person of an ended case. */
@Service
class EraseCase {
    private final Applications applications;
    private final CaseErasure erasure;

    EraseCase(Applications applications, CaseErasure erasure) {
        this.applications = applications;
        this.erasure = erasure;
    }

    /** @return empty if it has not ended, or somebody is at work on it just now */
    @Transactional
    public Optional<Application> handle(Time time, ApplicationId id) {
        var ended = applications.lockIfFree(id).filter(application -> application.state() instanceof Ended);
        ended.ifPresent(erasure::erase);
        return ended;
    }
}
