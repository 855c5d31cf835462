package id.go.bantenprov.egov.casework.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.calendar.MissingCalendarYear;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.web.Time;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Dates every open application anew once a calendar was published. Each is a transaction of its own and carries the
 * revision it was dated by, so that an interrupted run goes on where it was.
 */
@Configuration
class RedateOpenCases {
    private static final Logger LOG = LoggerFactory.getLogger(RedateOpenCases.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final DatedBefore datedBefore;
    private final RedateApplication redateApplication;
    private final Calendars calendars;

    RedateOpenCases(DatedBefore datedBefore, RedateApplication redateApplication, Calendars calendars) {
        this.datedBefore = datedBefore;
        this.redateApplication = redateApplication;
        this.calendars = calendars;
    }

    @Bean
    RecurringTask<Void> caseworkRedating() {
        return Tasks.recurring("casework-redating", FixedDelay.of(EVERY)).execute((_, _) -> redate());
    }

    void redate() {
        int revision = calendars.current().revision();
        var batch = datedBefore.revision(revision, ApplicationId.BEFORE_ALL);
        while (!batch.isEmpty()) {
            batch.forEach(this::redate);
            batch = datedBefore.revision(revision, batch.getLast());
        }
    }

    /** One that cannot be dated must not keep the others waiting. */
    private void redate(ApplicationId id) {
        try {
            redateApplication.handle(Time.PASSED, id);
        } catch (MissingCalendarYear missing) {
            LOG.warn("Application {} keeps its days: {}", id, missing.getMessage());
        }
    }
}
