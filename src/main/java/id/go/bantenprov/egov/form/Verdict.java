package id.go.bantenprov.egov.form;

/** How a condition stands. */
public enum Verdict {
    YES,
    NO,
    /** Depends on facts that are missing. */
    OPEN,
    /** It speaks about facts that are not needed. */
    NOT_NEEDED
}
