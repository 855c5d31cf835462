package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Approval;
import id.go.bantenprov.egov.casework.model.Approval.Approved;
import id.go.bantenprov.egov.casework.model.Assessments;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.identity.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approves: as reviewer by proposing a decision, as superior by confirming it. */
@Service
public class ApproveStep {
    /** @param proposal how it is decided; null of a superior who says no more than yes */
    public record Command(
            ApplicationNumber number,
            int seenVersion,
            @Nullable Proposal proposal) {}

    private final Applications applications;
    private final Assessments assessments;
    private final InForce inForce;
    private final CaseBook book;
    private final Tidings tidings;

    ApproveStep(Applications applications, Assessments assessments, InForce inForce, CaseBook book, Tidings tidings) {
        this.applications = applications;
        this.assessments = assessments;
        this.inForce = inForce;
        this.book = book;
        this.tidings = tidings;
    }

    @Transactional
    public Approval handle(Officer officer, Command command) {
        var application = applications.lock(officer, command.number());
        var terms = inForce.termsFor(application);
        var handling = application.handledBy(officer, command.seenVersion(), terms);
        var proposal = command.proposal();
        var outcome = proposal == null ? handling.confirmStep() : handling.approveStep(proposal);
        if (outcome instanceof Approved(var move)) {
            if (givesWhatItRefuses(application, proposal, terms)) return new Approval.GivesWhatItRefuses();
            book.write(Actor.of(officer), application, move, terms);
            if (!(move.after().state() instanceof AwaitingSignature)) {
                tidings.tellHolder(move.after(), terms, "casework.told.yourTurn");
            } // else of the letter, once it is there
        }
        return outcome;
    }

    /** The field of an answer begins with what was found, and may be left so by whoever refuses to give it. */
    private boolean givesWhatItRefuses(Application application, @Nullable Proposal proposal, Terms terms) {
        return proposal != null
                && terms.route().issue().givesAnswer()
                && proposal.givesWhatItRefuses(Assessments.found(assessments.of(application.id())));
    }
}
