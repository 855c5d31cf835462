package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.Extending;
import id.go.bantenprov.egov.casework.model.Extending.Extended;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extends a promise by notice, once, where the law lets the service do so. */
@Service
public class ExtendPromise {
    public record Command(ApplicationNumber number, int seenVersion, String reason) {
        public Command {
            reason = PlainText.of(reason);
        }
    }

    private final Applications applications;
    private final MayOpen mayOpen;
    private final InForce inForce;
    private final CaseBook book;
    private final Tidings tidings;

    ExtendPromise(Applications applications, MayOpen mayOpen, InForce inForce, CaseBook book, Tidings tidings) {
        this.applications = applications;
        this.mayOpen = mayOpen;
        this.inForce = inForce;
        this.book = book;
        this.tidings = tidings;
    }

    @Transactional
    public Extending handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var leads = mayOpen.leads(officer, application.filed().owner());
        var outcome = application
                .underAuthorityOf(officer, leads, command.seenVersion(), terms)
                .extendPromise(command.reason());
        if (outcome instanceof Extended(var move)) {
            book.write(Actor.of(officer), application, move, terms);
            tidings.tellApplicant(move.after(), "casework.told.extended");
            tidings.tellHead(move.after(), terms, "casework.told.extendedHead");
        }
        return outcome;
    }
}
