package id.go.bantenprov.egov.document;

/** What became of a file that somebody handed in. */
public sealed interface Upload {
    /** It is safe on disk; the caller writes its row with whatever it belongs to. */
    record Accepted(StoredFile file) implements Upload {}

    /** Nothing of it is kept. */
    record Refused(Refusal reason) implements Upload {}
}
