package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.identity.model.Account;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.Weakness;
import java.util.List;
import org.springframework.stereotype.Service;

/** Changes a password for whoever knows the old one. */
@Service
class ChangePassword {
    /** What became of it. */
    sealed interface Change {
        /** @param account with its new password */
        record Changed(Account account) implements Change {}

        record WrongOld() implements Change {}

        /** The new one is the old one: who wanted to be rid of it is not. */
        record Same() implements Change {}

        record TooWeak(Weakness why) implements Change {}

        record Wait(int seconds) implements Change {}
    }

    record Command(String old, String next) {}

    private final Accounts accounts;
    private final ReplacePassword replacePassword;
    private final Passwords passwords;
    private final Limits limits;

    ChangePassword(Accounts accounts, ReplacePassword replacePassword, Passwords passwords, Limits limits) {
        this.accounts = accounts;
        this.replacePassword = replacePassword;
        this.passwords = passwords;
        this.limits = limits;
    }

    Change handle(Person person, Command command) {
        var account = accounts.find(person.account()).orElseThrow();
        var email = accounts.email(account.id()).text();
        var key = account.id().toString();
        if (limits.take(Limit.OWN_PASSWORD, key) instanceof Taken.Wait(var seconds)) return new Change.Wait(seconds);
        if (!passwords.matches(command.old(), account.password())) return new Change.WrongOld();
        limits.giveBack(Limit.OWN_PASSWORD, key);
        if (command.next().equals(command.old())) return new Change.Same();
        var weak = Weakness.of(command.next(), List.of(account.name(), email));
        if (weak.isPresent()) return new Change.TooWeak(weak.get());
        return replaced(person, account, passwords.hash(command.next()));
    }

    /** Between comparing the old password and here time has passed: whoever was faster has set another. */
    private Change replaced(Person person, Account account, String hashed) {
        return replacePassword
                .handle(person, new ReplacePassword.Command(account.password(), hashed))
                .<Change>map(Change.Changed::new)
                .orElseGet(Change.WrongOld::new);
    }
}
