package id.go.bantenprov.egov.document.pages;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Where a file waits to be drawn. Lines do not wait for each other. */
public enum Line {
    /** Of our own making, and to be seen before it is signed. */
    LETTERS("document.letter-images", Duration.ofMinutes(1)),
    /** Of whoever handed it in, who may have made it to take long; most take a second or two. */
    UPLOADS("document.page-images", Duration.ofSeconds(10)),
    /** What was not drawn in the time of its own line: it keeps only its like from their place. */
    SLOW("document.slow-images", Duration.ofMinutes(1));

    private final String job;
    private final Duration time;

    /** One machine has one of each line, however many contexts a test run starts on it. */
    private final Semaphore place = new Semaphore(1);

    Line(String job, Duration time) {
        this.job = job;
        this.time = time;
    }

    /** What the job of drawing one of its files is called. */
    String job() {
        return job;
    }

    /** How long one of its files may take; then its drawing is ended. */
    Duration time() {
        return time;
    }

    Semaphore place() {
        return place;
    }
}
