package id.go.bantenprov.egov.identity.register;

import id.go.bantenprov.egov.identity.OpenResidentAccount;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.ConfirmationCode;
import id.go.bantenprov.egov.identity.model.PendingRegistrations;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account when the code is typed. A wrong code, one too old and one never sent are told alike. */
@Service
class ConfirmRegistration {
    private final PendingRegistrations pending;
    private final OpenResidentAccount openAccount;
    private final Accounts accounts;

    ConfirmRegistration(PendingRegistrations pending, OpenResidentAccount openAccount, Accounts accounts) {
        this.pending = pending;
        this.openAccount = openAccount;
        this.accounts = accounts;
    }

    /** @return the new account; empty if the code is not good */
    @Transactional
    public Optional<Account> handle(Stranger stranger, UUID request, String typed) {
        return pending.open(request, ConfirmationCode.typed(typed)).flatMap(registration -> {
            pending.delete(request);
            var command = new OpenResidentAccount.Command(
                    registration.name(),
                    registration.nik(),
                    registration.email(),
                    registration.password(),
                    registration.language());
            return openAccount.handle(stranger, command).flatMap(resident -> accounts.find(resident.account()));
        });
    }
}
