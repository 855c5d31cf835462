package id.go.bantenprov.egov.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last row a reader has seen of a list that shows the newest first. It holds its place when that row goes away. */
public record Cursor(OffsetDateTime at, UUID id) {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,17})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** Before the newest row there can be. */
    public static final Cursor TOP = new Cursor(
            Instant.ofEpochSecond(99_999_999_999L).atZone(Formats.ZONE).toOffsetDateTime(), LAST);

    /** Reads what an address holds; without it, or with anything else, the list begins at its top. */
    public static Cursor parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(SHAPE::matcher)
                .filter(shape -> shape.matches())
                .map(shape -> new Cursor(moment(Long.parseLong(shape.group(1))), UUID.fromString(shape.group(2))))
                .orElse(TOP);
    }

    /** Microseconds since 1970, the grain of PostgreSQL, and the id. */
    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at.toInstant()) + "_" + id;
    }

    private static OffsetDateTime moment(long micros) {
        return Instant.EPOCH
                .plus(micros, ChronoUnit.MICROS)
                .atZone(Formats.ZONE)
                .toOffsetDateTime();
    }
}
