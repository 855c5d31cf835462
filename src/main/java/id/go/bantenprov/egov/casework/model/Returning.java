package id.go.bantenprov.egov.casework.model;

/** What became of giving a file back to an earlier step. */
public sealed interface Returning permits Returning.Returned, Returning.NothingBefore, Returning.NoReasons, Refused {
    record Returned(Move move) implements Returning {}

    /** There is no earlier step that decided anything. */
    record NothingBefore() implements Returning {}

    record NoReasons() implements Returning {}
}
