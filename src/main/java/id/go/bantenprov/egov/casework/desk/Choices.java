package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.desk.Choice.Deed;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.Approval;
import id.go.bantenprov.egov.casework.model.Approval.Approved;
import id.go.bantenprov.egov.casework.model.AssessmentGiving.Given;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.CorrectionCancelling.Cancelled;
import id.go.bantenprov.egov.casework.model.CorrectionRequest.Requested;
import id.go.bantenprov.egov.casework.model.Declaration.Declared;
import id.go.bantenprov.egov.casework.model.GoingOn.WentOn;
import id.go.bantenprov.egov.casework.model.Handling;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Returning.Returned;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.identity.Officer;
import java.util.ArrayList;
import java.util.List;

/** What an officer may do to a file now: exactly what the rules would not refuse, for they are asked themselves. */
final class Choices {
    private static final List<Correction> SOMETHING = List.of(new Correction(Correction.Kind.CLARIFY, "1", "", "?"));
    private static final Proposal GRANT = new Proposal(Proposal.Outcome.GRANTED, "?");

    private Choices() {}

    static List<Choice> of(Application application, Officer officer, Terms terms) {
        var handling = application.handledBy(officer, application.version(), terms);
        var choices = new ArrayList<Choice>();
        if (handling.declareComplete() instanceof Declared(var move))
            choices.add(new Choice(Deed.COMPLETE, move.after()));
        if (handling.giveAssessment(AssessmentView.AGREE, "?") instanceof Given(var move)) {
            choices.add(new Choice(Deed.ASSESSMENT, move.after()));
        }
        if (approved(handling) instanceof Approved(var move)) choices.add(new Choice(Deed.APPROVAL, move.after()));
        if (handling.goOnWithoutAssessment() instanceof WentOn(var move))
            choices.add(new Choice(Deed.GO_ON, move.after()));
        if (handling.requestCorrection(SOMETHING) instanceof Requested(var move)) {
            choices.add(new Choice(Deed.CORRECTION, move.after()));
        }
        if (handling.returnStep("?") instanceof Returned(var move)) choices.add(new Choice(Deed.RETURN, move.after()));
        if (handling.cancelCorrection() instanceof Cancelled(var move))
            choices.add(new Choice(Deed.CANCEL, move.after()));
        return List.copyOf(choices);
    }

    /** As a review may grant what it likes, and a later step only confirm. */
    private static Approval approved(Handling handling) {
        var confirmed = handling.confirmStep();
        return confirmed instanceof Approval.NoOutcome ? handling.approveStep(GRANT) : confirmed;
    }

    /** Whether it is this officer's turn: two of whom that is true at once could decide on the same file. */
    static boolean decides(Application application, Officer officer, Terms terms) {
        return isToSign(application, officer, terms)
                || !of(application, officer, terms).isEmpty();
    }

    static boolean isToSign(Application application, Officer officer, Terms terms) {
        return application.state() instanceof AwaitingSignature && signs(officer, terms);
    }

    /** Whether this officer holds the position that signs. */
    static boolean signs(Officer officer, Terms terms) {
        return new Place(terms.route().signature().position().value()).isHeldBy(officer);
    }
}
