package id.go.bantenprov.egov.casework.board;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Time;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes every day shortly after midnight, once across all nodes. */
@Configuration
class EveryNight {
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    @Bean
    static RecurringTask<Void> boardEveryNight(PublishFigures publishFigures) {
        return Tasks.recurring("board-every-night", new Daily(Formats.ZONE, AFTER_MIDNIGHT))
                .execute((_, _) -> publishFigures.handle(Time.PASSED));
    }
}
