package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.web.HeldBack;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks a number up for anybody. Guessing does not pay: tries are limited by address, misses by all together, and what
 * is found answers as late as what is not.
 */
@Component
class TrackNumber {
    private static final Logger LOG = LoggerFactory.getLogger(TrackNumber.class);

    /** Every answer is held back until so much time has passed. */
    private static final Duration ALIKE = Duration.ofMillis(150);

    /** Whoever guesses is not to fill the log as well. */
    private static final Duration SAID_ONCE_WITHIN = Duration.ofHours(1);

    private final TrackedCases cases;
    private final Limits limits;
    private final Clock clock;
    private final AtomicReference<Instant> sayAgainFrom = new AtomicReference<>(Instant.EPOCH);

    TrackNumber(TrackedCases cases, Limits limits, Clock clock) {
        this.cases = cases;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param address from which it is asked */
    Tracking handle(String address, String typed) {
        var number = ApplicationNumber.parse(typed);
        if (number.isEmpty()) return new Tracking.Mistyped();
        if (limits.take(Limit.LOOK_UP, address) instanceof Taken.Wait(int seconds))
            return new Tracking.TooMany(seconds);
        var answer = HeldBack.fromNow();
        var found = cases.find(number.get());
        answer.until(lane(found));
        return found.<Tracking>map(Tracking.Found::new).orElseGet(Tracking.Unknown::new);
    }

    /** A miss counts; after too many of them everybody goes slowly until the hour is over. */
    private Duration lane(Optional<TrackedCase> found) {
        boolean slow = limits.exhausted(Limit.LOOK_UP_MISSES, Limits.EVERYBODY);
        if (found.isEmpty()) limits.take(Limit.LOOK_UP_MISSES, Limits.EVERYBODY);
        if (slow) sayOnce();
        return slow ? Limits.SLOW_LANE : ALIKE;
    }

    private void sayOnce() {
        var now = clock.instant();
        var from = sayAgainFrom.get();
        if (now.isBefore(from) || !sayAgainFrom.compareAndSet(from, now.plus(SAID_ONCE_WITHIN))) return;
        LOG.warn("Numbers are being guessed: more than 600 unknown ones within the hour; answers are slowed down");
    }
}
