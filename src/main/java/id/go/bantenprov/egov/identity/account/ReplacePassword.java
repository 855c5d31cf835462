package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a password in the place of the one that was given, and ends what was opened under that. */
@Service
class ReplacePassword {
    /** Both already hashed. @param old as it was when the person's own was compared with it */
    record Command(String old, String next) {
        @Override
        public String toString() {
            return "Command";
        }
    }

    private final Accounts accounts;

    ReplacePassword(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @return the account with its new password; empty if another has been set meanwhile */
    @Transactional
    public Optional<Account> handle(Person person, Command command) {
        return accounts.replacePassword(person.account(), command.old(), command.next())
                ? accounts.find(person.account())
                : Optional.empty();
    }
}
