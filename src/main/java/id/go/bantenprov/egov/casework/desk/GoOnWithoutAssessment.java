package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.GoingOn;
import id.go.bantenprov.egov.casework.model.GoingOn.WentOn;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on where an assessor has let its days pass and the route allows it. */
@Service
public class GoOnWithoutAssessment {
    public record Command(ApplicationNumber number, int seenVersion) {}

    private final Applications applications;
    private final InForce inForce;
    private final CaseBook book;
    private final Tidings tidings;

    GoOnWithoutAssessment(Applications applications, InForce inForce, CaseBook book, Tidings tidings) {
        this.applications = applications;
        this.inForce = inForce;
        this.book = book;
        this.tidings = tidings;
    }

    @Transactional
    public GoingOn handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var outcome =
                application.handledBy(officer, command.seenVersion(), terms).goOnWithoutAssessment();
        if (outcome instanceof WentOn(var move)) {
            book.write(Actor.of(officer), application, move, terms);
            application
                    .holder(terms)
                    .ifPresent(assessor -> tidings.tellHeadOf(
                            new UnitCode(assessor.code()), application, terms, "casework.told.assessmentMissed"));
            tidings.tellHolder(move.after(), terms, "casework.told.yourTurn");
        }
        return outcome;
    }
}
