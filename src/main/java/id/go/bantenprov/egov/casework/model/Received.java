package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an application came in, and the working day this counts as: what comes after the office has closed counts as
 * received on the next one.
 */
public record Received(OffsetDateTime at, LocalDate countedOn) {
    /** The day it happened. */
    public LocalDate on() {
        return Formats.day(at);
    }

    /** The counted day, where a reader has to be told of it: it is another day, and the case did not end before it. */
    public Optional<LocalDate> countedLater(@Nullable LocalDate endedOn) {
        var endedBefore = endedOn != null && endedOn.isBefore(countedOn);
        return countedOn.equals(on()) || endedBefore ? Optional.empty() : Optional.of(countedOn);
    }
}
