package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.CorrectionCancelling;
import id.go.bantenprov.egov.casework.model.CorrectionCancelling.Cancelled;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.casework.model.UnsentCorrections;
import id.go.bantenprov.egov.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request for corrections back, as if the clock had never stopped. */
@Service
public class CancelCorrection {
    public record Command(ApplicationNumber number, int seenVersion) {}

    private final Applications applications;
    private final InForce inForce;
    private final CaseBook book;
    private final UnsentCorrections unsent;
    private final Tidings tidings;

    CancelCorrection(
            Applications applications, InForce inForce, CaseBook book, UnsentCorrections unsent, Tidings tidings) {
        this.applications = applications;
        this.inForce = inForce;
        this.book = book;
        this.unsent = unsent;
        this.tidings = tidings;
    }

    @Transactional
    public CorrectionCancelling handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var outcome =
                application.handledBy(officer, command.seenVersion(), terms).cancelCorrection();
        if (outcome instanceof Cancelled(var move)) {
            book.write(Actor.of(officer), application, move, terms);
            unsent.drop(application);
            tidings.tellApplicant(move.after(), "casework.told.correctionCancelled");
        }
        return outcome;
    }
}
