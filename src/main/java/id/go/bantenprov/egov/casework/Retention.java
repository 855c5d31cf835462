package id.go.bantenprov.egov.casework;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long the person of an ended case is kept, counted from its last day.
 *
 * @param decided cases with a signed result; a revoked one from its revocation
 * @param undecided cases that were withdrawn, or lapsed for want of an answer
 */
@ConfigurationProperties("egov.retention")
public record Retention(Period decided, Period undecided) {
    public Retention {
        if (decided.isNegative() || decided.isZero() || undecided.isNegative() || undecided.isZero())
            throw new IllegalArgumentException("A term of retention must be longer than no time at all");
    }
}
