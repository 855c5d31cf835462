package id.go.bantenprov.egov.casework.model;

/** What became of asking the applicant for corrections. */
public sealed interface CorrectionRequest
        permits CorrectionRequest.Requested,
                CorrectionRequest.RoundsUsedUp,
                CorrectionRequest.NothingAsked,
                CorrectionRequest.AskedTwice,
                Refused {
    record Requested(Move move) implements CorrectionRequest {}

    /** All faults are to be asked at once; this applicant was asked as often as the service allows. */
    record RoundsUsedUp(int rounds) implements CorrectionRequest {}

    /** Two items name the same thing, so that no one answer could do for both. */
    record AskedTwice(String target) implements CorrectionRequest {}

    /** No item, or one without words, or more than 20. */
    record NothingAsked() implements CorrectionRequest {}
}
