package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.identity.model.Accounts;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * How long somebody neither signs nor revokes whose password was set by a code sent by mail. Whoever got hold of a mailbox
 * has no power over letters by that, and its owner has time to notice being locked out.
 */
@Component
@EnableConfigurationProperties(SigningSettings.class)
public class SigningPause {
    private final Accounts accounts;
    private final Clock clock;
    private final Duration length;

    SigningPause(Accounts accounts, Clock clock, SigningSettings settings) {
        this.accounts = accounts;
        this.clock = clock;
        this.length = settings.pause();
    }

    /** @return the moment from which this person may do so again; empty if that is now */
    public Optional<OffsetDateTime> until(Person person) {
        return accounts.recoveredAt(person.account())
                .map(recovered -> recovered.plus(length))
                .filter(OffsetDateTime.now(clock)::isBefore);
    }
}
