package id.go.bantenprov.egov.catalogue;

/** Names a service for ever, for example {@code SKP}. */
public record ServiceCode(String value) {
    /** @throws IllegalArgumentException unless it is 2 to 16 capital letters, digits or hyphens */
    public ServiceCode {
        if (!value.matches("[A-Z][A-Z0-9-]{1,15}")) throw new IllegalArgumentException("Not a service code: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
