package id.go.bantenprov.egov.casework.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.go.bantenprov.egov.casework.clock.OldDrafts.Old;
import id.go.bantenprov.egov.web.Time;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erases drafts nobody has saved for long, and says so some days before. Each is a transaction of its own. */
@Configuration
class EraseOldDrafts {
    private static final Duration EVERY = Duration.ofHours(1);

    private final OldDrafts drafts;
    private final WarnOfErasure warnOfErasure;
    private final EraseDraft eraseDraft;

    EraseOldDrafts(OldDrafts drafts, WarnOfErasure warnOfErasure, EraseDraft eraseDraft) {
        this.drafts = drafts;
        this.warnOfErasure = warnOfErasure;
        this.eraseDraft = eraseDraft;
    }

    @Bean
    RecurringTask<Void> draftsEnd() {
        return Tasks.recurring("casework-old-drafts", FixedDelay.of(EVERY)).execute((_, _) -> erase());
    }

    void erase() {
        all(drafts::toErase, old -> eraseDraft.handle(Time.PASSED, old));
        all(drafts::toWarn, old -> warnOfErasure.handle(Time.PASSED, old));
    }

    private static void all(Supplier<List<Old>> batch, Consumer<Old> deed) {
        for (var olds = batch.get(); !olds.isEmpty(); olds = batch.get()) olds.forEach(deed);
    }
}
