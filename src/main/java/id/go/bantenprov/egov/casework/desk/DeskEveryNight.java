package id.go.bantenprov.egov.casework.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Time;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Clears the desk of what only the day needed, so that it stays small. */
@Configuration
class DeskEveryNight {
    private static final LocalTime NOBODY_WORKS = LocalTime.of(2, 10);

    @Bean
    static RecurringTask<Void> presenceEveryNight(ForgetPresence forgetPresence) {
        return Tasks.recurring("casework-presence", new Daily(Formats.ZONE, NOBODY_WORKS))
                .execute((_, _) -> forgetPresence.handle(Time.PASSED));
    }
}
