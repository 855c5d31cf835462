package id.go.bantenprov.egov.notification.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.go.bantenprov.egov.notification.model.Outbox;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Drops mails that did not leave within 30 days: without a mail server, or dead letters nobody revived. */
@Component
class DropOldMails {
    private static final Logger LOG = LoggerFactory.getLogger(DropOldMails.class);
    private static final Period KEPT = Period.ofDays(30);

    private final Outbox outbox;
    private final Clock clock;

    DropOldMails(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many mails were dropped */
    int run() {
        var dropped = outbox.dropToldBefore(OffsetDateTime.now(clock).minus(KEPT));
        if (dropped > 0) LOG.info("{} mails older than {} days were dropped unsent", dropped, KEPT.getDays());
        return dropped;
    }

    @Configuration
    static class Job {
        private static final LocalTime QUIET_HOUR = LocalTime.of(2, 50);

        @Bean
        RecurringTask<Void> dropOldMailsTask(DropOldMails deed, Clock clock) {
            return Tasks.recurring("notification.drop-old-mails", Schedules.daily(clock.getZone(), QUIET_HOUR))
                    .execute((_, _) -> deed.run());
        }
    }
}
