package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.Declaration;
import id.go.bantenprov.egov.casework.model.Declaration.Declared;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declares a file complete and hands it on. From then on the promise runs, where it did not already. */
@Service
public class DeclareComplete {
    public record Command(ApplicationNumber number, int seenVersion) {}

    private final Applications applications;
    private final InForce inForce;
    private final CaseBook book;
    private final Tidings tidings;

    DeclareComplete(Applications applications, InForce inForce, CaseBook book, Tidings tidings) {
        this.applications = applications;
        this.inForce = inForce;
        this.book = book;
        this.tidings = tidings;
    }

    @Transactional
    public Declaration handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var outcome =
                application.handledBy(officer, command.seenVersion(), terms).declareComplete();
        if (outcome instanceof Declared(var move)) {
            book.write(Actor.of(officer), application, move, terms);
            tidings.tellApplicant(move.after(), "casework.told.complete");
            tidings.tellHolder(move.after(), terms, "casework.told.yourTurn");
        }
        return outcome;
    }
}
