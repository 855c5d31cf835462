package id.go.bantenprov.egov.casework.model;

/** What became of approving a step: of a review's proposal or of a superior's yes to it. */
public sealed interface Approval
        permits Approval.Approved,
                Approval.SamePerson,
                Approval.NoOutcome,
                Approval.NotAsProposed,
                Approval.NoReasons,
                Approval.NoAnswer,
                Approval.NotPartly,
                Approval.GivesWhatItRefuses,
                Unwritable,
                Refused {
    record Approved(Move move) implements Approval {}

    /** Who reviewed does not approve. */
    record SamePerson() implements Approval {}

    /** A review says how it decides. */
    record NoOutcome() implements Approval {}

    /** A later step confirms what was proposed, or gives it back; it decides nothing else. */
    record NotAsProposed(Proposal.Outcome proposed) implements Approval {}

    /** A refusal, whole or in part, needs reasons. */
    record NoReasons() implements Approval {}

    /** What is given, whole or in part, has to be written where the letter prints it. */
    record NoAnswer() implements Approval {}

    /** This service is granted whole or not at all. */
    record NotPartly() implements Approval {}

    /** What was found stands in a refusal to give it. */
    record GivesWhatItRefuses() implements Approval {}
}
