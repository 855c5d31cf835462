package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.RenderingAgain;
import id.go.bantenprov.egov.casework.model.RenderingAgain.Asked;
import id.go.bantenprov.egov.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a letter rendered again, after a failure or when it names a former holder of the position. */
@Service
public class RenderAgain {
    public record Command(ApplicationNumber number, int seenVersion) {}

    private final Applications applications;
    private final MayOpen mayOpen;
    private final InForce inForce;
    private final NamedHolders holders;
    private final CaseBook book;

    RenderAgain(Applications applications, MayOpen mayOpen, InForce inForce, NamedHolders holders, CaseBook book) {
        this.applications = applications;
        this.mayOpen = mayOpen;
        this.inForce = inForce;
        this.holders = holders;
        this.book = book;
    }

    @Transactional
    public RenderingAgain handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var leads = mayOpen.leads(officer, application.filed().owner());
        var outcome = application
                .underAuthorityOf(officer, leads, command.seenVersion(), terms)
                .renderAgain(holders.former(application, terms).isPresent());
        if (outcome instanceof Asked(var move)) {
            book.write(Actor.of(officer), application, move, terms);
        }
        return outcome;
    }
}
