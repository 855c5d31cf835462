package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.catalogue.StepKey;
import java.time.LocalDate;
import java.util.List;

/**
 * Where an application stands; each state carries only the facts that are true in it. Late is no state: it follows from
 * the clock and today. Expiry is none either: it is compared when the result is read.
 */
public sealed interface ApplicationState {
    /** The office is at work, and its clock runs. */
    sealed interface AtWork extends ApplicationState {
        StepKey step();

        /** The promise as it runs; not started yet only while the file is being checked. */
        PromiseClock promise();
    }

    /** Somebody has decided, or nobody needs to any more. */
    sealed interface Ended extends ApplicationState {}

    /**
     * Is the file complete?
     *
     * @param check the clock of the check itself
     */
    record Checking(StepKey step, Running check, PromiseClock promise) implements AtWork {}

    /** With the unit that reviews or the superior who approves. */
    record InReview(StepKey step, Running promise) implements AtWork {}

    /**
     * With another office, which gives its view.
     *
     * @param assessment the assessor's own days
     */
    record InAssessment(StepKey step, Place assessor, Running assessment, Running promise) implements AtWork {}

    /**
     * The ball is with the applicant and every clock stands still.
     *
     * @param corrections 1 to 20
     * @param promise stopped, or not started where the check asked
     * @param stage the stopped clock of check or assessment; not started where a review asked
     * @param backTo the step that asked
     * @param answerBy last day to answer
     */
    record AwaitingApplicant(
            List<Correction> corrections,
            PromiseClock promise,
            PromiseClock stage,
            StepKey backTo,
            LocalDate askedOn,
            LocalDate answerBy)
            implements ApplicationState {}

    /** Decided but for the signature of the position holder. */
    record AwaitingSignature(StepKey step, Proposal proposal, Running promise, Letter letter) implements AtWork {}

    record Issued(Ending ending, Proposal proposal) implements Ended {}

    record Rejected(Ending ending, Proposal proposal) implements Ended {}

    /** @param inState name of the state it was withdrawn from */
    record Withdrawn(LocalDate on, String inState) implements Ended {}

    record Lapsed(LocalDate on, List<Correction> corrections) implements Ended {}

    /** @param ground code of the service's list */
    record Revoked(Ending ending, LocalDate on, String ground) implements Ended {}

    /** The name of the state in the database, in history and in the API. */
    default String name() {
        return switch (this) {
            case Checking _ -> "CHECKING";
            case InReview _ -> "IN_REVIEW";
            case InAssessment _ -> "IN_ASSESSMENT";
            case AwaitingApplicant _ -> "AWAITING_APPLICANT";
            case AwaitingSignature _ -> "AWAITING_SIGNATURE";
            case Issued _ -> "ISSUED";
            case Rejected _ -> "REJECTED";
            case Withdrawn _ -> "WITHDRAWN";
            case Lapsed _ -> "LAPSED";
            case Revoked _ -> "REVOKED";
        };
    }
}
