package id.go.bantenprov.egov.identity;

import java.util.UUID;

/** Names a resident's account. */
public record ResidentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
