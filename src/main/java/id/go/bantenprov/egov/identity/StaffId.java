package id.go.bantenprov.egov.identity;

import java.util.UUID;

/** Names a staff account; the official behind it is {@link Officer#official}. */
public record StaffId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
