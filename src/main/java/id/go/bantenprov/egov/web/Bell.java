package id.go.bantenprov.egov.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes whoever waits for work that others leave. However often it is rung meanwhile, it wakes once. */
public class Bell {
    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        rung.release();
    }

    /** Waits for the next ring, or for {@code longest}. */
    public void await(Duration longest) throws InterruptedException {
        if (rung.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) rung.drainPermits();
    }
}
