package id.go.bantenprov.egov.document;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.go.bantenprov.egov.document.pages.PageImageJob;
import id.go.bantenprov.egov.document.pages.PageRows;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A file as officers see it: its first pages as pictures that can do no harm. */
@Component
public class PageImages {
    public static final int MOST_PAGES = 20;

    /** How far the pictures of a file have come. */
    public sealed interface State {
        record Pending() implements State {}

        /** @param pages 1 to {@link #MOST_PAGES}: a longer document shows its beginning */
        record Ready(int pages) implements State {}

        /** It cannot be shown; only a download helps. */
        record Failed() implements State {}
    }

    private final PageRows rows;
    private final Archive archive;
    private final SchedulerClient jobs;
    private final Clock clock;

    PageImages(PageRows rows, Archive archive, @Lazy SchedulerClient jobs, Clock clock) {
        this.rows = rows;
        this.archive = archive;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Asks, in the caller's transaction and after the file's row is written, for the pictures of a file. */
    public void request(FileId file) {
        rows.begin(file);
        jobs.scheduleIfNotExists(PageImageJob.instance(file).scheduledTo(clock.instant()));
    }

    /** @return empty if nobody asked for pictures of this file */
    public Optional<State> state(FileId file) {
        return rows.state(file);
    }

    /** @param page from 1 @return a JPEG; empty if there is no such page, or not yet, or the file is erased */
    public Optional<Archive.Content> open(FileId file, int page) {
        return rows.image(file, page).flatMap(archive::open);
    }
}
