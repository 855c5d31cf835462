package id.go.bantenprov.egov.casework.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.go.bantenprov.egov.casework.Retention;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases every night the persons of ended cases whose term is over. Each is a transaction of its own. */
@Configuration
@EnableConfigurationProperties(Retention.class)
class EraseEndedCases {
    private static final LocalTime QUIET_HOUR = LocalTime.of(3, 10);

    private final Retention retention;
    private final KeptCases keptCases;
    private final EraseCase eraseCase;
    private final Clock clock;

    EraseEndedCases(Retention retention, KeptCases keptCases, EraseCase eraseCase, Clock clock) {
        this.retention = retention;
        this.keptCases = keptCases;
        this.eraseCase = eraseCase;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> endedCasesAreErased() {
        return Tasks.recurring("casework-ended-cases", Schedules.daily(clock.getZone(), QUIET_HOUR))
                .execute((_, _) -> erase());
    }

    /** Batch by batch, until one in which nothing could be done: what somebody is at work on waits for the next night. */
    void erase() {
        var today = LocalDate.now(clock);
        boolean done;
        do {
            done = keptCases.beyond(retention, today).stream()
                            .filter(id -> eraseCase.handle(Time.PASSED, id).isPresent())
                            .count()
                    > 0;
        } while (done);
    }
}
