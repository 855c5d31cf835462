package id.go.bantenprov.egov.document.pages;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.go.bantenprov.egov.document.FileId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the page images of one file in the background; survives restarts, and gives up after some tries. */
@Configuration
public class PageImageJob {
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("document.page-images");
    private static final int MOST_RETRIES = 3;
    private static final Duration BETWEEN_RETRIES = Duration.ofMinutes(1);

    public static TaskInstance.Builder<Void> instance(FileId file) {
        return JOB.instance(file.value().toString());
    }

    @Bean
    OneTimeTask<Void> pageImagesTask(MakePageImages deed, PageRows rows) {
        var retry = new FailureHandler.OnFailureRetryLater<Void>(BETWEEN_RETRIES);
        return Tasks.oneTime(JOB)
                .onFailure(new MaxRetriesFailureHandler<>(
                        MOST_RETRIES,
                        retry,
                        (complete, _) -> rows.failed(fileOf(complete.getExecution().taskInstance))))
                .execute((instance, _) -> deed.run(fileOf(instance)));
    }

    private static FileId fileOf(TaskInstance<?> instance) {
        return new FileId(UUID.fromString(instance.getId()));
    }
}
