package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.casework.model.Received;
import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a number alone opens: service, status and dates.
 *
 * @param assessor agency that holds it for its view, if one does
 * @param receivedOn the working day that counts as the day of receipt
 * @param due last day of the promise, while it runs
 * @param answerBy last day to answer, while the applicant is to act
 * @param endedOn as the log counts it
 * @param withdrawnAt when its applicant withdrew it
 */
public record TrackedCase(
        String number,
        String service,
        String serviceVersion,
        String state,
        @Nullable String assessor,
        OffsetDateTime submittedAt,
        LocalDate receivedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate endedOn,
        @Nullable OffsetDateTime withdrawnAt) {
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

    /** The day on which it was sent. */
    public LocalDate sentOn() {
        return received().on();
    }

    /** The day it counts as received on, where that is another than {@link #sentOn}. */
    public Optional<LocalDate> countedLater() {
        return received().countedLater(finishedOn());
    }

    private Received received() {
        return new Received(submittedAt, receivedOn);
    }

    /** The day on which it ended; the log counts a withdrawal in the evening on the next working day. */
    public @Nullable LocalDate finishedOn() {
        return withdrawnAt == null ? endedOn : Formats.day(withdrawnAt);
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
