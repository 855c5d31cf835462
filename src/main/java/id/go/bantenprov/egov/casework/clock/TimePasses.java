package id.go.bantenprov.egov.casework.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.go.bantenprov.egov.calendar.MissingCalendarYear;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets time do its deeds, a few minutes after each became due. Each is a transaction of its own. */
@Configuration
public class TimePasses {
    private static final Logger LOG = LoggerFactory.getLogger(TimePasses.class);
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final Overdue overdue;
    private final CountAsComplete countAsComplete;
    private final LapseApplication lapseApplication;
    private final RemindAll remindAll;
    private final Clock clock;
    private @Nullable LocalDate remindedOn;

    TimePasses(
            Overdue overdue,
            CountAsComplete countAsComplete,
            LapseApplication lapseApplication,
            RemindAll remindAll,
            Clock clock) {
        this.overdue = overdue;
        this.countAsComplete = countAsComplete;
        this.lapseApplication = lapseApplication;
        this.remindAll = remindAll;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> caseworkDeadlines() {
        return Tasks.recurring("casework-deadlines", FixedDelay.of(EVERY)).execute((_, _) -> letPass());
    }

    /** Does at once what falls due before today. */
    public void letPass() {
        var today = LocalDate.now(clock);
        each(after -> overdue.unchecked(today, after), id -> countAsComplete.handle(Time.PASSED, id));
        each(after -> overdue.unanswered(today, after), id -> lapseApplication.handle(Time.PASSED, id));
        remindOnce(today);
    }

    /** Once a day; after a restart again, which tells nobody twice. */
    private void remindOnce(LocalDate today) {
        if (today.equals(remindedOn)) return;
        remindAll.on(today);
        remindedOn = today;
    }

    /** Batch by batch, each file once: what somebody is at work on waits for the next time. */
    static void each(Function<ApplicationId, List<ApplicationId>> batchAfter, Consumer<ApplicationId> deed) {
        var batch = batchAfter.apply(ApplicationId.BEFORE_ALL);
        while (!batch.isEmpty()) {
            batch.forEach(id -> pass(id, deed));
            batch = batchAfter.apply(batch.getLast());
        }
    }

    /** One whose days fall into a year without a calendar must not keep the others waiting. */
    private static void pass(ApplicationId id, Consumer<ApplicationId> deed) {
        try {
            deed.accept(id);
        } catch (MissingCalendarYear missing) {
            LOG.warn("Application {} stays as it is: {}", id, missing.getMessage());
        }
    }
}
