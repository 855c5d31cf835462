package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.identity.model.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in for the own password once more, where being signed in is not enough: before a signature. */
@Component
public class OwnPassword {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Limits limits;

    OwnPassword(Accounts accounts, Passwords passwords, Limits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
    }

    /** @return empty if it is another one; also while it has been tried too often, whatever was typed */
    public Optional<ProvenPresence> prove(Person person, String typed) {
        var key = person.account().toString();
        if (limits.take(Limit.OWN_PASSWORD, key) instanceof Taken.Wait) return Optional.empty();
        var right = accounts.find(person.account()).filter(account -> passwords.matches(typed, account.password()));
        if (right.isPresent()) limits.giveBack(Limit.OWN_PASSWORD, key);
        return right.map(ProvenPresence::new);
    }
}
