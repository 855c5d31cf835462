package id.go.bantenprov.egov.identity.register;

import id.go.bantenprov.egov.identity.OpenResidentAccount;
import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.identity.Stranger;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.ConfirmationCode;
import id.go.bantenprov.egov.identity.model.PendingRegistration;
import id.go.bantenprov.egov.identity.model.PendingRegistrations;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Opens the account when the code is typed. A wrong code, one too old and one never sent are told alike, and a wrong
 * password beside them too. A try counts by itself and the account opens in a transaction of its own: comparing a
 * password takes long, and holds no connection meanwhile.
 */
@Service
class ConfirmRegistration {
    /**
     * @param password as typed: whoever reads a mail must not open the account that somebody else has filled in, with a
     *     password that only the other knows; null where the registration was filled in itself
     */
    record Command(UUID request, String code, @Nullable String password) {}

    private final PendingRegistrations pending;
    private final OpenResidentAccount openAccount;
    private final Accounts accounts;
    private final Passwords passwords;

    ConfirmRegistration(
            PendingRegistrations pending, OpenResidentAccount openAccount, Accounts accounts, Passwords passwords) {
        this.pending = pending;
        this.openAccount = openAccount;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** @return the new account; empty if the code or the password is not good */
    public Optional<Account> handle(Stranger stranger, Command command) {
        var registration = pending.open(command.request(), ConfirmationCode.typed(command.code()));
        var proven = command.password() == null || matches(registration, command.password());
        return registration.filter(_ -> proven).flatMap(own -> open(stranger, own));
    }

    /** As late for a wrong code as for a wrong password. */
    private boolean matches(Optional<PendingRegistration> registration, String password) {
        return registration
                .map(own -> passwords.matches(password, own.password()))
                .orElseGet(() -> passwords.matchesNobody(password));
    }

    private Optional<Account> open(Stranger stranger, PendingRegistration registration) {
        var command = new OpenResidentAccount.Command(
                registration.name(),
                registration.nik(),
                registration.email(),
                registration.password(),
                registration.language());
        var account = openAccount.handle(stranger, command).flatMap(resident -> accounts.find(resident.account()));
        pending.delete(registration.id());
        return account;
    }
}
