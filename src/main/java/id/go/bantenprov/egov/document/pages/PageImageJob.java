package id.go.bantenprov.egov.document.pages;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.go.bantenprov.egov.document.FileId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the page images of one file in the background; survives restarts. What fails for a reason that may pass is tried
 * again after longer and longer pauses, about an hour in all, and says meanwhile that it has failed: nobody waits for it.
 */
@Configuration
public class PageImageJob {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("document.page-images");
    private static final int MOST_RETRIES = 4;
    private static final double LONGER_EACH_TIME = 6;

    public static TaskInstance.Builder<Void> instance(FileId file) {
        return JOB.instance(file.value().toString());
    }

    @Bean
    OneTimeTask<Void> pageImagesTask(
            MakePageImages deed, PageRows rows, @Value("${egov.document.redraw-after:15s}") Duration firstPause) {
        return Tasks.oneTime(JOB)
                .onFailure(afterFailure(rows, firstPause))
                .execute((instance, _) -> deed.run(fileOf(instance)));
    }

    private static FailureHandler<Void> afterFailure(PageRows rows, Duration firstPause) {
        var later = new ExponentialBackoffFailureHandler<Void>(firstPause, LONGER_EACH_TIME);
        var bounded = new MaxRetriesFailureHandler<>(MOST_RETRIES, later);
        return (failed, operations) -> {
            rows.failed(fileOf(failed.getExecution().taskInstance));
            bounded.onFailure(failed, operations);
        };
    }

    private static FileId fileOf(TaskInstance<?> instance) {
        return new FileId(UUID.fromString(instance.getId()));
    }
}
