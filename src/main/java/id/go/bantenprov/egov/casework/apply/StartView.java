package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.catalogue.ServiceStandard.Requirement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page before a draft.
 *
 * @param promiseDays working days promised
 * @param requirements what to have at hand
 * @param draft one begun before; null if there is none
 * @param refusal why this person cannot get the service, by what the account says; null where a draft may say otherwise
 * @param opens when applications are taken; null if they are taken now
 * @param full whether another draft was just asked for, and there are too many already
 */
public record StartView(
        String slug,
        String name,
        String summary,
        int promiseDays,
        String fee,
        String product,
        List<Requirement> requirements,
        @Nullable Begun draft,
        @Nullable RefusalView refusal,
        @Nullable Opening opens,
        boolean full) {
    /** A draft that waits to be finished. */
    public record Begun(String address, OffsetDateTime savedAt, LocalDate keptUntil) {}

    /** @param next first day of the next window; null if none is known */
    public record Opening(@Nullable LocalDate next) {}
}
