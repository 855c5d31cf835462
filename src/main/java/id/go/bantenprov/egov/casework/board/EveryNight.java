package id.go.bantenprov.egov.casework.board;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Time;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes every day shortly after midnight, once across all nodes; also those on which no node was running. */
@Configuration
class EveryNight {
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    /** What is missing beyond these is closed the night after. */
    private static final int MOST_DAYS = 366;

    @Bean
    static RecurringTask<Void> boardEveryNight(PublishFigures publishFigures) {
        return Tasks.recurring("board-every-night", new Daily(Formats.ZONE, AFTER_MIDNIGHT))
                .execute((_, _) -> closeAll(publishFigures));
    }

    /** Each day is a transaction of its own, so what is closed stays closed. */
    static void closeAll(PublishFigures publishFigures) {
        boolean closed = true;
        for (int day = 0; closed && day < MOST_DAYS; day++) closed = publishFigures.handle(Time.PASSED);
    }
}
