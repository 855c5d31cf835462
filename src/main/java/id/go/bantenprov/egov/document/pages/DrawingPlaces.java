package id.go.bantenprov.egov.document.pages;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where drawings are made, one of each line at a time: each takes a processor, its memory and its whole file, and more at
 * once would only take them from whoever waits for a page. No thread waits for a place: who finds none comes back.
 */
@Component
class DrawingPlaces {
    /** One machine has them, however many contexts a test run starts on it. */
    private static final Semaphore FOR_LETTERS = new Semaphore(1);

    private static final Semaphore FOR_UPLOADS = new Semaphore(1);

    /** Less than any drawing takes, so that somebody is in time for every place that gets free. */
    private static final Duration APART = Duration.ofMillis(250);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ObjectProvider<Scheduler> jobs;
    private final AtomicReference<Instant> endOfLetters = new AtomicReference<>(Instant.EPOCH);
    private final AtomicReference<Instant> endOfUploads = new AtomicReference<>(Instant.EPOCH);

    DrawingPlaces(ObjectProvider<Scheduler> jobs) {
        this.jobs = jobs;
    }

    /** @return whether there was a place; if not, nothing was done */
    boolean drawIfFree(Line line, Runnable drawing) {
        var place = switch (line) {
            case LETTERS -> FOR_LETTERS;
            case UPLOADS -> FOR_UPLOADS;
        };
        if (!place.tryAcquire()) return false;
        try {
            drawing.run();
        } finally {
            place.release();
            jobs.ifAvailable(Scheduler::triggerCheckForDueExecutions);
        }
        return true;
    }

    /** When one who found no place looks again: one after the other, so that a long line looks no oftener than a short one. */
    Instant nextLook(Line line, Instant now) {
        var endOfLine = switch (line) {
            case LETTERS -> endOfLetters;
            case UPLOADS -> endOfUploads;
        };
        var latest = now.plus(LONGEST_PAUSE);
        return endOfLine.updateAndGet(end -> {
            var behind = (end.isAfter(now) ? end : now).plus(APART);
            return behind.isAfter(latest) ? latest : behind;
        });
    }
}
