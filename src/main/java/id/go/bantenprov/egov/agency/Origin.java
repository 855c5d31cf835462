package id.go.bantenprov.egov.agency;

/** Where a piece of reference data comes from, and how sure it is. The official list will replace it one day. */
public record Origin(String source, Certainty certainty) {
    public enum Certainty {
        LIKELY,
        /** To be confirmed by the domain owner before anybody relies on it. */
        CHECK
    }
}
