package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Taken;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.Weakness;
import java.util.List;
import org.springframework.stereotype.Service;

/** Changes a password for whoever knows the old one. */
@Service
class ChangePassword {
    /** What became of it. */
    sealed interface Change {
        record Changed() implements Change {}

        record WrongOld() implements Change {}

        record TooWeak(Weakness why) implements Change {}

        record Wait(int seconds) implements Change {}
    }

    record Command(String old, String next) {}

    private final Accounts accounts;
    private final Passwords passwords;
    private final Limits limits;

    ChangePassword(Accounts accounts, Passwords passwords, Limits limits) {
        this.accounts = accounts;
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
        var weak = Weakness.of(command.next(), List.of(account.name(), email));
        if (weak.isPresent()) return new Change.TooWeak(weak.get());
        accounts.changePassword(account.id(), passwords.hash(command.next()));
        return new Change.Changed();
    }
}
