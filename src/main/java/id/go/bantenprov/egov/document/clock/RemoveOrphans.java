package id.go.bantenprov.egov.document.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.document.model.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Gatherers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Removes from the disk what no row names: uploads cut off, deeds that failed after their file was written, removed files. */
@Component
class RemoveOrphans {
    private static final Duration GRACE = Duration.ofHours(24);
    private static final int BATCH = 1_000;

    private final FileStore store;
    private final StoredFiles files;
    private final Clock clock;

    RemoveOrphans(FileStore store, StoredFiles files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /** @return how many files were removed */
    int run() {
        try (var old = store.writtenBefore(clock.instant().minus(GRACE))) {
            return old.gather(Gatherers.windowFixed(BATCH))
                    .mapToInt(this::removeUnnamed)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int removeUnnamed(List<FileId> batch) {
        var orphans = new HashSet<>(batch);
        files.existing(batch).forEach(orphans::remove);
        try {
            for (var orphan : orphans) store.delete(orphan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return orphans.size();
    }

    @Configuration
    static class Job {
        private static final LocalTime QUIET_HOUR = LocalTime.of(2, 30);

        @Bean
        RecurringTask<Void> removeOrphansTask(RemoveOrphans deed, Clock clock) {
            return Tasks.recurring("document.remove-orphans", Schedules.daily(clock.getZone(), QUIET_HOUR))
                    .execute((_, _) -> deed.run());
        }
    }
}
