package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.casework.model.UnsentCorrections;
import id.go.bantenprov.egov.casework.model.Withdrawing;
import id.go.bantenprov.egov.casework.model.Withdrawing.Withdrawn;
import id.go.bantenprov.egov.identity.Resident;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws an application before it is decided. It counts neither as kept nor as broken. */
@Service
public class WithdrawApplication {
    public record Command(ApplicationNumber number, int seenVersion) {}

    private final Applications applications;
    private final InForce inForce;
    private final CaseBook book;
    private final UnsentCorrections unsent;
    private final Tidings tidings;

    WithdrawApplication(
            Applications applications, InForce inForce, CaseBook book, UnsentCorrections unsent, Tidings tidings) {
        this.applications = applications;
        this.inForce = inForce;
        this.book = book;
        this.unsent = unsent;
        this.tidings = tidings;
    }

    /** @throws id.go.bantenprov.egov.web.NotFound if it is somebody else's application, or none */
    @Transactional
    public Withdrawing handle(Resident resident, Command command) {
        var application = applications.lock(resident, command.number());
        var terms = inForce.termsFor(application);
        var outcome = application.withdraw(command.seenVersion(), terms);
        if (outcome instanceof Withdrawn(var move)) {
            book.write(Actor.of(resident), application, move, terms);
            unsent.drop(application);
            tidings.tellHolder(application, terms, "casework.told.withdrawn");
        }
        return outcome;
    }
}
