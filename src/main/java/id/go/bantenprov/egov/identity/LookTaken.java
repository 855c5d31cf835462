package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Localized;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A look that was taken, as the person it was about sees it.
 *
 * @param name who looked
 * @param position in what office, with the agency
 * @param token name of the program's token, if a program looked
 * @param looks how many equal looks within a quarter of an hour this stands for
 */
public record LookTaken(
        UUID id,
        @Nullable String application,
        String name,
        Localized position,
        @Nullable String token,
        Part part,
        String purpose,
        OffsetDateTime firstAt,
        OffsetDateTime lastAt,
        int looks) {
    /** Whether nothing was shown; what it was for is of no account then. */
    public boolean refused() {
        return part == Part.REFUSED;
    }
}
