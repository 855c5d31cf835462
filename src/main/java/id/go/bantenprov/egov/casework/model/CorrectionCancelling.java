package id.go.bantenprov.egov.casework.model;

/** What became of taking a request for corrections back. */
public sealed interface CorrectionCancelling permits CorrectionCancelling.Cancelled, Refused {
    record Cancelled(Move move) implements CorrectionCancelling {}
}
