package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.FullName;
import id.go.bantenprov.egov.identity.ProvenPresence;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.model.Accounts;
import id.go.bantenprov.egov.identity.model.Residents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects a resident's own name. The NIK stays, and is a claim again: an officer has compared the KTP with somebody of
 * another name. Applications already sent keep the name they were sent under.
 */
@Service
class ChangeName {
    private final Accounts accounts;
    private final Residents residents;

    ChangeName(Accounts accounts, Residents residents) {
        this.accounts = accounts;
        this.residents = residents;
    }

    /**
     * @param presence of the person, by the password that must still hold
     * @return false if it holds no more
     */
    @Transactional
    public boolean handle(Resident resident, ProvenPresence presence, FullName name) {
        if (!accounts.holdUnder(resident.account(), presence.passwordMark()) || !presence.isOf(resident)) return false;
        if (name.text().equals(resident.name())) return true;
        accounts.rename(resident.account(), name);
        residents.declareAgain(resident.id());
        return true;
    }
}
