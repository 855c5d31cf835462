package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.Revoking;
import id.go.bantenprov.egov.casework.model.Revoking.Revoked;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.ProvenPresence;
import id.go.bantenprov.egov.identity.SigningPause;
import id.go.bantenprov.egov.web.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Revokes a result: from now on its verification says so. */
@Service
public class RevokeResult {
    public record Command(ApplicationNumber number, int seenVersion, String ground, String legalBasis, String reason) {
        public Command {
            legalBasis = PlainText.of(legalBasis);
            reason = PlainText.of(reason);
        }
    }

    private final Applications applications;
    private final MayOpen mayOpen;
    private final InForce inForce;
    private final SigningPause pause;
    private final CaseBook book;
    private final Tidings tidings;

    RevokeResult(
            Applications applications,
            MayOpen mayOpen,
            InForce inForce,
            SigningPause pause,
            CaseBook book,
            Tidings tidings) {
        this.applications = applications;
        this.mayOpen = mayOpen;
        this.inForce = inForce;
        this.pause = pause;
        this.book = book;
        this.tidings = tidings;
    }

    /** @throws IllegalArgumentException if it is another who gave the password */
    @Transactional
    public Revoking handle(Officer officer, Command command, ProvenPresence presence) {
        if (!presence.isOf(officer)) throw new IllegalArgumentException("The presence of another");
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var leads = mayOpen.leads(officer, application.filed().owner());
        var outcome = application
                .underAuthorityOf(officer, leads, command.seenVersion(), terms)
                .revokeResult(command.ground(), command.legalBasis(), command.reason());
        if (!(outcome instanceof Revoked(var move))) return outcome;
        var paused = pause.until(officer);
        if (paused.isPresent()) return new Revoking.Paused(paused.get());
        book.write(Actor.of(officer), application, move, terms);
        tidings.tellApplicant(move.after(), "casework.told.resultRevoked", command.legalBasis());
        return outcome;
    }
}
