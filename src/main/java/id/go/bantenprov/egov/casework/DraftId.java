package id.go.bantenprov.egov.casework;

import java.util.Optional;
import java.util.UUID;

/** Names a draft; it stands in the address of its pages and opens nothing to anybody but its owner. */
public record DraftId(UUID value) {
    /** The id in an address; empty if it is none. */
    public static Optional<DraftId> parse(String text) {
        try {
            return Optional.of(new DraftId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
