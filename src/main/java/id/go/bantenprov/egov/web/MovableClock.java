package id.go.bantenprov.egov.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of the system, in the time of Jakarta. The demonstration lets deeds happen at another moment by
 * {@link #at}; it holds for the calling thread only, so that people keep the real time meanwhile.
 */
public final class MovableClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();
    private final Clock real = Clock.system(Formats.ZONE);

    /** Does something as if it were {@code moment}. */
    public <T> T at(Instant moment, ScopedValue.CallableOp<T, RuntimeException> deed) {
        return ScopedValue.where(MOMENT, moment).call(deed);
    }

    /** Whether the calling thread is at another moment than everybody else. */
    public boolean isMoved() {
        return MOMENT.isBound();
    }

    @Override
    public ZoneId getZone() {
        return Formats.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The province has one time zone");
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : real.instant();
    }
}
