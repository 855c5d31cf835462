package id.go.bantenprov.egov.casework.model;

/** What became of a letter a job has rendered, or failed to. */
public sealed interface Rendering {
    record Kept(Move move) implements Rendering {}

    /** The case has moved on meanwhile; the letter is thrown away. */
    record Superseded() implements Rendering {}
}
