package id.go.bantenprov.egov.casework.track;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a number alone opens: service, status and dates.
 *
 * @param assessor agency that holds it for its view, if one does
 * @param due last day of the promise, while it runs
 * @param answerBy last day to answer, while the applicant is to act
 */
public record TrackedCase(
        String number,
        String service,
        String serviceVersion,
        String state,
        @Nullable String assessor,
        LocalDate receivedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate endedOn) {
    /** How the public sees a state; every end looks alike. */
    public enum Status {
        UNDER_REVIEW,
        WITH_ADVISER,
        AWAITING_APPLICANT,
        FINISHED
    }

    public Status status() {
        return switch (state) {
            case "CHECKING", "IN_REVIEW", "AWAITING_SIGNATURE" -> Status.UNDER_REVIEW;
            case "IN_ASSESSMENT" -> Status.WITH_ADVISER;
            case "AWAITING_APPLICANT" -> Status.AWAITING_APPLICANT;
            default -> Status.FINISHED;
        };
    }

    /** Whether the promise is broken and the clock runs on. */
    boolean isLate(LocalDate today) {
        return due != null && today.isAfter(due);
    }

    /** The agency whose view is awaited. */
    Optional<String> adviser() {
        return status() == Status.WITH_ADVISER ? Optional.ofNullable(assessor) : Optional.empty();
    }
}
