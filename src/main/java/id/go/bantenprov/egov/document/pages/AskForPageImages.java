package id.go.bantenprov.egov.document.pages;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders the pictures of a file, once however often it is asked. */
@Service
public class AskForPageImages {
    private final PageRows rows;
    private final SchedulerClient jobs;
    private final Clock clock;

    AskForPageImages(PageRows rows, @Lazy SchedulerClient jobs, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    public void handle(Time time, FileId file, Line line) {
        rows.begin(file);
        jobs.scheduleIfNotExists(PageImageJob.instance(file, line).scheduledTo(clock.instant()));
    }
}
