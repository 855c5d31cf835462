package id.go.bantenprov.egov.document.pages;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.go.bantenprov.egov.document.FileId;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the page images of one file in the background; survives restarts. What fails for a reason that may pass is tried
 * again after longer and longer pauses, about an hour in all, and says meanwhile that it has failed: nobody waits for it.
 * What finds no place to be drawn at comes back, as often as it takes, and has not failed.
 */
@Configuration
public class PageImageJob {
    private static final Logger LOG = LoggerFactory.getLogger(PageImageJob.class);

    /** It carries how often it has failed: the library begins to count anew with every return. */
    private static final TaskDescriptor<Integer> JOB = TaskDescriptor.of("document.page-images", Integer.class);

    private static final int MOST_RETRIES = 4;
    private static final int LONGER_EACH_TIME = 6;

    public static TaskInstance.Builder<Integer> instance(FileId file) {
        return JOB.instance(file.value().toString());
    }

    @Bean
    CustomTask<Integer> pageImagesTask(
            MakePageImages deed,
            DrawingPlaces places,
            PageRows rows,
            @Value("${egov.document.redraw-after:15s}") Duration firstPause) {
        CompletionHandler<Integer> done = new CompletionHandler.OnCompleteRemove<>();
        return Tasks.custom(JOB)
                .onFailure(afterFailure(rows, firstPause))
                .execute((instance, _) -> deed.run(fileOf(instance)) ? done : comeBack(places));
    }

    private static CompletionHandler<Integer> comeBack(DrawingPlaces places) {
        return (looked, operations) -> operations.reschedule(looked, places.nextLook(looked.getTimeDone()));
    }

    private static FailureHandler<Integer> afterFailure(PageRows rows, Duration firstPause) {
        return (failed, operations) -> {
            var instance = failed.getExecution().taskInstance;
            var before = failuresOf(instance);
            rows.failed(fileOf(instance));
            if (before < MOST_RETRIES) {
                operations.reschedule(failed, failed.getTimeDone().plus(pause(firstPause, before)), before + 1);
            } else {
                LOG.error("The pages of file {} are given up, after {} tries", instance.getId(), before + 1);
                operations.stop();
            }
        };
    }

    private static Duration pause(Duration first, int failuresBefore) {
        return first.multipliedBy((long) Math.pow(LONGER_EACH_TIME, failuresBefore));
    }

    private static int failuresOf(TaskInstance<?> instance) {
        return instance.getData() instanceof Integer failures ? failures : 0;
    }

    private static FileId fileOf(TaskInstance<?> instance) {
        return new FileId(UUID.fromString(instance.getId()));
    }
}
