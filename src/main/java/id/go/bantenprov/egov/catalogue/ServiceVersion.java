package id.go.bantenprov.egov.catalogue;

/** One version of a service. A version is never edited; a case stays on the one it was handed in under. */
public record ServiceVersion(ServiceCode code, String version) {
    @Override
    public String toString() {
        return code + " " + version;
    }
}
