package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.CorrectionRequest;
import id.go.bantenprov.egov.casework.model.CorrectionRequest.Requested;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.identity.Officer;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the applicant to correct something. From then on every clock that runs stands still. */
@Service
public class RequestCorrection {
    public record Command(ApplicationNumber number, int seenVersion, List<Correction> corrections) {}

    private final Applications applications;
    private final InForce inForce;
    private final CaseBook book;
    private final Tidings tidings;

    RequestCorrection(Applications applications, InForce inForce, CaseBook book, Tidings tidings) {
        this.applications = applications;
        this.inForce = inForce;
        this.book = book;
        this.tidings = tidings;
    }

    @Transactional
    public CorrectionRequest handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var outcome =
                application.handledBy(officer, command.seenVersion(), terms).requestCorrection(command.corrections());
        if (outcome instanceof Requested(var move)) {
            book.write(Actor.of(officer), application, move, terms);
            var begun = move.after().promise() instanceof PromiseClock.Stopped;
            tidings.tellApplicant(move.after(), "casework.told.correction" + (begun ? "" : ".beforeClock"));
        }
        return outcome;
    }
}
