package id.go.bantenprov.egov.agency;

import java.util.UUID;

/** One person in the province's service, whatever positions they hold. */
public record OfficialId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
