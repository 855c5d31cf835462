package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the person of an ended case is kept, counted from its last day; and for how long what was never sent.
 *
 * @param decided cases with a signed result; a revoked one from its revocation
 * @param undecided cases that were withdrawn, or lapsed for want of an answer
 */
@ConfigurationProperties("egov.retention")
public record Retention(Period decided, Period undecided) {
    /** For so long a draft is kept after it was last saved: our own rule, told on each of its pages. */
    public static final Period DRAFT = Period.ofDays(90);

    /** So long before a draft is erased its owner is told. */
    public static final Period DRAFT_WARNING = Period.ofDays(7);

    public Retention {
        if (decided.isNegative() || decided.isZero() || undecided.isNegative() || undecided.isZero())
            throw new IllegalArgumentException("A term of retention must be longer than no time at all");
    }

    /** The day on which a draft is erased unless it is saved again. */
    public static LocalDate draftEnds(OffsetDateTime savedAt) {
        return Formats.day(savedAt).plus(DRAFT);
    }
}
