package id.go.bantenprov.egov.casework.decide;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.go.bantenprov.egov.casework.ApplicationId;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Renders the letters that wait for it. What a crash interrupts is found again, for the case itself says what it waits for.
 * A letter of which not even the failure can be kept goes on waiting and is met again; it holds up no other.
 */
@Configuration
class RenderLetters {
    private static final Logger LOG = LoggerFactory.getLogger(RenderLetters.class);

    private final RenderLetter renderLetter;
    private final WaitingLetters waiting;

    RenderLetters(RenderLetter renderLetter, WaitingLetters waiting) {
        this.renderLetter = renderLetter;
        this.waiting = waiting;
    }

    @Bean
    RecurringTask<Void> caseworkLetters(@Value("${egov.casework.letters-every:1s}") Duration every) {
        return Tasks.recurring("casework-letters", FixedDelay.of(every)).execute((_, _) -> renderWaiting());
    }

    void renderWaiting() {
        var batch = waiting.next(ApplicationId.BEFORE_ALL);
        while (!batch.isEmpty()) {
            batch.forEach(this::render);
            batch = batch.size() < WaitingLetters.BATCH ? List.of() : waiting.next(batch.getLast());
        }
    }

    private void render(ApplicationId id) {
        try {
            renderLetter.render(id);
        } catch (RuntimeException e) {
            LOG.error("What became of the letter of {} cannot be kept", id, e);
        }
    }
}
