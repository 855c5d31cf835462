package id.go.bantenprov.egov.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Ids that sort by the millisecond they were made in, for rows and files named before the database sees them. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Uuid7() {}

    /** A new id: 48 bits of time, 74 random bits (RFC 9562, section 5.7). */
    public static UUID next(Clock clock) {
        var time = clock.millis() << 16;
        var high = time | VERSION_7 | (RANDOM.nextInt() & 0xFFFL);
        var low = VARIANT | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
