package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.EmailChanged;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.ConfirmationCode;
import id.go.bantenprov.egov.identity.model.PendingEmails;
import id.go.bantenprov.egov.web.Language;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an account its new e-mail address once the code shows that its owner reads it. */
@Service
class ConfirmNewEmail {
    record Command(UUID request, String code, Language language) {}

    private final PendingEmails pending;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    ConfirmNewEmail(PendingEmails pending, Accounts accounts, ApplicationEventPublisher events) {
        this.pending = pending;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * @return false if the code is not good
     * @throws org.springframework.dao.DuplicateKeyException if somebody has opened an account under this address meanwhile
     */
    @Transactional
    public boolean handle(Resident resident, Command command) {
        accounts.hold(resident.account());
        var confirmed = pending.open(command.request(), resident, ConfirmationCode.typed(command.code()));
        confirmed.ifPresent(next -> {
            var former = accounts.email(resident.account());
            accounts.changeEmail(resident.account(), next);
            events.publishEvent(new EmailChanged(former, next, command.language()));
        });
        return confirmed.isPresent();
    }
}
