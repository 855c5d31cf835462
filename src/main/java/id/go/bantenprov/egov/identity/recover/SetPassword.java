package id.go.bantenprov.egov.identity.recover;

import id.go.bantenprov.egov.identity.Passkeys;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.ConfirmationCode;
import id.go.bantenprov.egov.identity.model.PendingRecoveries;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a new password for whoever types the code. Passkeys go, for whoever was in may have added one; their owner adds them
 * again.
 */
@Service
class SetPassword {
    /** @param password already hashed */
    record Command(UUID request, String typed, String password) {}

    private final PendingRecoveries pending;
    private final Accounts accounts;
    private final Passkeys passkeys;

    SetPassword(PendingRecoveries pending, Accounts accounts, Passkeys passkeys) {
        this.pending = pending;
        this.accounts = accounts;
        this.passkeys = passkeys;
    }

    /** @return the account with its new password; empty if the code is not good */
    @Transactional
    public Optional<Account> handle(Stranger stranger, Command command) {
        pending.accountOf(command.request()).ifPresent(accounts::hold);
        var account = pending.open(command.request(), ConfirmationCode.typed(command.typed()))
                .flatMap(accounts::find);
        account.ifPresent(known -> {
            accounts.changePassword(known.id(), command.password());
            accounts.recovered(known.id());
            passkeys.forget(known.id());
        });
        return account.flatMap(known -> accounts.find(known.id()));
    }
}
