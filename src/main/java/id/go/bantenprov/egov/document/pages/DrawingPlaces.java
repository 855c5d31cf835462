package id.go.bantenprov.egov.document.pages;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where drawings are made, one of each line at a time: each takes a processor, its memory and its whole file, and more at
 * once would only take them from whoever waits for a page. No thread waits for a place: who finds none comes back.
 */
@Component
class DrawingPlaces {
    /** Less than any drawing takes, so that somebody is in time for every place that gets free. */
    private static final Duration APART = Duration.ofMillis(250);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ObjectProvider<Scheduler> jobs;
    private final Map<Line, Instant> ends = new ConcurrentHashMap<>();

    DrawingPlaces(ObjectProvider<Scheduler> jobs) {
        this.jobs = jobs;
    }

    /** @return whether there was a place; if not, nothing was done */
    boolean drawIfFree(Line line, Runnable drawing) {
        if (!line.place().tryAcquire()) return false;
        try {
            drawing.run();
        } finally {
            line.place().release();
            jobs.ifAvailable(Scheduler::triggerCheckForDueExecutions);
        }
        return true;
    }

    /** When one who found no place looks again: one after the other, so that a long line looks no oftener than a short one. */
    Instant nextLook(Line line, Instant now) {
        var latest = now.plus(LONGEST_PAUSE);
        return ends.merge(line, now.plus(APART), (end, first) -> {
            var behind = end.isAfter(now) ? end.plus(APART) : first;
            return behind.isAfter(latest) ? latest : behind;
        });
    }
}
