package id.go.bantenprov.egov.identity.recover;

import id.go.bantenprov.egov.identity.ConfirmationCodeIssued;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.ConfirmationCode;
import id.go.bantenprov.egov.identity.model.PendingRecoveries;
import id.go.bantenprov.egov.web.Language;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a code sent to set a new password. The answer is the same whether the address has an account or not. */
@Service
class AskForRecovery {
    /** @param onward a path of this site to go to afterwards; may be empty */
    record Command(EmailAddress email, Language language, String onward) {}

    private final Accounts accounts;
    private final PendingRecoveries pending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForRecovery(Accounts accounts, PendingRecoveries pending, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.pending = pending;
        this.events = events;
        this.clock = clock;
    }

    /** @return the request the code will confirm */
    @Transactional
    public UUID handle(Stranger stranger, Command command) {
        var id = UUID.randomUUID();
        var code = ConfirmationCode.fresh();
        var account = accounts.holdByEmail(command.email());
        pending.add(id, account.map(known -> known.id()).orElse(null), code);
        if (account.isPresent()) events.publishEvent(issued(id, command, code));
        return id;
    }

    private ConfirmationCodeIssued issued(UUID id, Command command, ConfirmationCode code) {
        return new ConfirmationCodeIssued(
                id,
                ConfirmationCodeIssued.Purpose.RECOVER,
                command.email(),
                command.language(),
                command.onward(),
                code.digits(),
                OffsetDateTime.now(clock).plus(ConfirmationCode.VALID));
    }
}
