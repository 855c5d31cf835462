package id.go.bantenprov.egov.vault;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** After a rotation wraps the data keys by the new sealing key, on one node. */
@Configuration
class RewrapDataKeys {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> dataKeysAreRewrapped(Vault vault) {
        return Tasks.recurring("vault-rewrap", FixedDelay.of(EVERY)).execute((_, _) -> vault.rewrap());
    }
}
