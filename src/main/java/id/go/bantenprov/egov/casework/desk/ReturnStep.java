package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Returning;
import id.go.bantenprov.egov.casework.model.Returning.Returned;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a file back to the step before that decided; a letter that was ready is dropped. */
@Service
public class ReturnStep {
    public record Command(ApplicationNumber number, int seenVersion, String reason) {
        public Command {
            reason = PlainText.of(reason);
        }
    }

    private final Applications applications;
    private final InForce inForce;
    private final CaseBook book;
    private final Tidings tidings;

    ReturnStep(Applications applications, InForce inForce, CaseBook book, Tidings tidings) {
        this.applications = applications;
        this.inForce = inForce;
        this.book = book;
        this.tidings = tidings;
    }

    @Transactional
    public Returning handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var outcome =
                application.handledBy(officer, command.seenVersion(), terms).returnStep(command.reason());
        if (outcome instanceof Returned(var move)) {
            book.write(Actor.of(officer), application, move, terms);
            tidings.tellHolder(move.after(), terms, "casework.told.returned");
            tidings.showOfficer(move.after(), terms, "casework.told.returned");
        }
        return outcome;
    }
}
