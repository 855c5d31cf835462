package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.AssessmentGiving;
import id.go.bantenprov.egov.casework.model.AssessmentGiving.Given;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the view of another office, and hands the file on. */
@Service
public class GiveAssessment {
    public record Command(ApplicationNumber number, int seenVersion, AssessmentView view, String reasons) {
        public Command {
            reasons = PlainText.of(reasons);
        }
    }

    private final Applications applications;
    private final InForce inForce;
    private final CaseBook book;
    private final Tidings tidings;

    GiveAssessment(Applications applications, InForce inForce, CaseBook book, Tidings tidings) {
        this.applications = applications;
        this.inForce = inForce;
        this.book = book;
        this.tidings = tidings;
    }

    @Transactional
    public AssessmentGiving handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var outcome = application
                .handledBy(officer, command.seenVersion(), terms)
                .giveAssessment(command.view(), command.reasons());
        if (outcome instanceof Given(var move)) {
            book.write(Actor.of(officer), application, move, terms);
            tidings.tellHolder(move.after(), terms, "casework.told.yourTurn");
            tidings.showOfficer(move.after(), terms, "casework.told.assessed");
        }
        return outcome;
    }
}
