package id.go.bantenprov.egov.identity.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.model.Expired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Empties the tables of expired codes, tries, forms and looks, every hour, on one node. */
@Configuration
class ForgetExpired {
    @Bean
    RecurringTask<Void> forgetExpiredIdentityData(Expired expired) {
        return Tasks.recurring("identity-forget-expired", FixedDelay.ofHours(1))
                .execute((instance, context) -> expired.forget(KeptForms.KEPT));
    }
}
