package id.go.bantenprov.egov.catalogue;

/** Names a step within its route, for example {@code check} or {@code approval}; a second one of a kind is {@code approval-2}. */
public record StepKey(String value) {
    @Override
    public String toString() {
        return value;
    }
}
