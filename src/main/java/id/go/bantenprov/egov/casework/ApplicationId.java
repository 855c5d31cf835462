package id.go.bantenprov.egov.casework;

import java.util.UUID;

/** The inner key of an application; it stands in no address. */
public record ApplicationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
