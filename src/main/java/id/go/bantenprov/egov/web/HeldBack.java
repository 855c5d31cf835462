package id.go.bantenprov.egov.web;

import java.time.Duration;

/** An answer that comes no sooner than others, so that its time does not tell what was found. */
public final class HeldBack {
    private final long begun = System.nanoTime();

    private HeldBack() {}

    public static HeldBack fromNow() {
        return new HeldBack();
    }

    /** Waits until so much time has passed since the beginning. */
    public void until(Duration passed) {
        try {
            Thread.sleep(passed.minusNanos(System.nanoTime() - begun));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
