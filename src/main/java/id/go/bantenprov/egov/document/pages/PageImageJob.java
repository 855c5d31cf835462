package id.go.bantenprov.egov.document.pages;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.pages.DrawingProgram.TookTooLong;
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
 * What took too long is tried once more, in the line of the slow, and is waited for meanwhile.
 * What finds no place to be drawn at comes back, as often as it takes, and has not failed.
 */
@Configuration
public class PageImageJob {
    private static final Logger LOG = LoggerFactory.getLogger(PageImageJob.class);

    private static final int MOST_RETRIES = 4;
    private static final int LONGER_EACH_TIME = 6;

    /** It carries how often it has failed: the library begins to count anew with every return. */
    private static TaskDescriptor<Integer> job(Line line) {
        return TaskDescriptor.of(line.job(), Integer.class);
    }

    public static TaskInstance.Builder<Integer> instance(FileId file, Line line) {
        return job(line).instance(file.value().toString());
    }

    private final MakePageImages deed;
    private final DrawingPlaces places;
    private final PageRows rows;
    private final Duration firstPause;

    PageImageJob(
            MakePageImages deed,
            DrawingPlaces places,
            PageRows rows,
            @Value("${egov.document.redraw-after:15s}") Duration firstPause) {
        this.deed = deed;
        this.places = places;
        this.rows = rows;
        this.firstPause = firstPause;
    }

    @Bean
    CustomTask<Integer> letterImagesTask() {
        return task(Line.LETTERS);
    }

    @Bean
    CustomTask<Integer> pageImagesTask() {
        return task(Line.UPLOADS);
    }

    @Bean
    CustomTask<Integer> slowImagesTask() {
        return task(Line.SLOW);
    }

    private CustomTask<Integer> task(Line line) {
        CompletionHandler<Integer> done = new CompletionHandler.OnCompleteRemove<>();
        return Tasks.custom(job(line))
                .onFailure((failed, operations) -> afterFailure(line, failed, operations))
                .execute((instance, _) -> deed.run(fileOf(instance), line) ? done : comeBack(line));
    }

    private CompletionHandler<Integer> comeBack(Line line) {
        return (looked, operations) -> operations.reschedule(looked, places.nextLook(line, looked.getTimeDone()));
    }

    private void afterFailure(Line line, ExecutionComplete failed, ExecutionOperations<Integer> operations) {
        var instance = failed.getExecution().taskInstance;
        var before = failuresOf(instance);
        var slow = tookTooLong(failed);
        if (slow && line == Line.UPLOADS) {
            operations.removeAndScheduleNew(
                    instance(fileOf(instance), Line.SLOW).scheduledTo(failed.getTimeDone()));
            return;
        }
        rows.failed(fileOf(instance));
        if (before < mostRetries(line, slow)) {
            operations.reschedule(failed, failed.getTimeDone().plus(pause(before)), before + 1);
        } else {
            LOG.error("The pages of file {} are given up, after {} tries", instance.getId(), before + 1);
            operations.stop();
        }
    }

    /** A letter that is slow stays in its own line: no upload keeps it waiting. */
    private static int mostRetries(Line line, boolean slow) {
        if (!slow) return MOST_RETRIES;
        return line == Line.LETTERS ? 1 : 0;
    }

    private static boolean tookTooLong(ExecutionComplete failed) {
        return failed.getCause()
                .map(Throwable::getCause)
                .filter(TookTooLong.class::isInstance)
                .isPresent();
    }

    private Duration pause(int failuresBefore) {
        return firstPause.multipliedBy((long) Math.pow(LONGER_EACH_TIME, failuresBefore));
    }

    private static int failuresOf(TaskInstance<?> instance) {
        return instance.getData() instanceof Integer failures ? failures : 0;
    }

    private static FileId fileOf(TaskInstance<?> instance) {
        return new FileId(UUID.fromString(instance.getId()));
    }
}
