package id.go.bantenprov.egov.casework.decide;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Renders the letters that wait for it. What a crash interrupts is found again, for the case itself says what it waits for. */
@Configuration
class RenderLetters {
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

    private void renderWaiting() {
        waiting.next().forEach(renderLetter::render);
    }
}
