package id.go.bantenprov.egov.casework.track;

/** What became of comparing a file, byte for byte, with what was issued. */
public enum Comparison {
    /** Nothing was handed in. */
    NONE,
    /** Exactly the letter that was issued. */
    SAME,
    /** Not the letter of this token: changed, saved anew, or scanned. */
    CHANGED,
    /** A letter of ours, but another than that of this token. */
    ANOTHER,
    /** No letter of ours has these bytes. */
    NOT_OURS
}
