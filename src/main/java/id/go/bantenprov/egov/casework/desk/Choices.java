package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.calendar.MissingCalendarYear;
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
import id.go.bantenprov.egov.casework.model.Move;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Returning.Returned;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.identity.Officer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an officer may do to a file now: exactly what the rules would not refuse, for they are asked themselves.
 *
 * @param open in the order in which they are offered
 * @param missingYear whose calendar another deed needs, which would be open otherwise; null if none does
 */
record Choices(List<Choice> open, @Nullable Integer missingYear) {
    private static final List<Correction> SOMETHING = List.of(new Correction(Correction.Kind.CLARIFY, "1", "", "?"));
    private static final Proposal GRANT = new Proposal(Proposal.Outcome.GRANTED, "?");

    /** Each deed is asked by itself: one that cannot be dated yet hides no other. */
    static Choices of(Application application, Officer officer, Terms terms) {
        var handling = application.handledBy(officer, application.version(), terms);
        var open = new ArrayList<Choice>();
        Integer missingYear = null;
        for (var deed : Deed.values()) {
            try {
                move(deed, handling).ifPresent(move -> open.add(new Choice(deed, move.after())));
            } catch (MissingCalendarYear missing) {
                missingYear = missing.year();
            }
        }
        return new Choices(List.copyOf(open), missingYear);
    }

    /** What a deed would do; empty if it is refused. */
    private static Optional<Move> move(Deed deed, Handling handling) {
        var move = switch (deed) {
            case COMPLETE -> handling.declareComplete() instanceof Declared(var done) ? done : null;
            case ASSESSMENT ->
                handling.giveAssessment(AssessmentView.AGREE, "?") instanceof Given(var done) ? done : null;
            case APPROVAL -> approved(handling) instanceof Approved(var done) ? done : null;
            case GO_ON -> handling.goOnWithoutAssessment() instanceof WentOn(var done) ? done : null;
            case CORRECTION -> handling.requestCorrection(SOMETHING) instanceof Requested(var done) ? done : null;
            case RETURN -> handling.returnStep("?") instanceof Returned(var done) ? done : null;
            case CANCEL -> handling.cancelCorrection() instanceof Cancelled(var done) ? done : null;
        };
        return Optional.ofNullable(move);
    }

    /** As a review may grant what it likes, and a later step only confirm. */
    private static Approval approved(Handling handling) {
        var confirmed = handling.confirmStep();
        return confirmed instanceof Approval.NoOutcome ? handling.approveStep(GRANT) : confirmed;
    }

    /** Whether there is nothing to decide, also once every year is there. */
    boolean isEmpty() {
        return open.isEmpty() && missingYear == null;
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
