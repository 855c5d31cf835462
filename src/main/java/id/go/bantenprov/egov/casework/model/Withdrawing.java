package id.go.bantenprov.egov.casework.model;

/** What became of an applicant's wish to withdraw. */
public sealed interface Withdrawing permits Withdrawing.Withdrawn, Refused {
    record Withdrawn(Move move) implements Withdrawing {}
}
