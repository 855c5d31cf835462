package id.go.bantenprov.egov.web;

/** Who acts when time itself does: a deadline that passed, a nightly job. The acting person of such deeds. */
public enum Time {
    PASSED
}
