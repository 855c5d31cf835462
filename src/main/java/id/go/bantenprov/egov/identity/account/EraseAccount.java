package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.Passwords;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases a resident's account and all that may go with it, in one transaction; refused while a case is open. */
@Service
class EraseAccount {
    /** What became of it. */
    sealed interface Erasure {
        record Erased() implements Erasure {}

        record StillNeeded(List<Localized> reasons) implements Erasure {}

        record WrongPassword() implements Erasure {}
    }

    private final Accounts accounts;
    private final Passwords passwords;
    private final OwnData ownData;

    EraseAccount(Accounts accounts, Passwords passwords, OwnData ownData) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.ownData = ownData;
    }

    @Transactional
    public Erasure handle(Resident resident, String password) {
        var account = accounts.find(resident.account()).orElseThrow();
        var reasons = ownData.stillNeeded(resident);
        if (!reasons.isEmpty()) return new Erasure.StillNeeded(reasons);
        if (!passwords.matches(password, account.password())) return new Erasure.WrongPassword();
        ownData.erase(resident);
        return new Erasure.Erased();
    }
}
