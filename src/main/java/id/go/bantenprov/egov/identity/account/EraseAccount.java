package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.OwnData;
import id.go.bantenprov.egov.identity.ProvenPresence;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.model.Residents;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a resident's account and all that may go with it, in one transaction; refused while a case is open. It holds the
 * account before it looks: what is being sent meanwhile is either seen, or not sent.
 */
@Service
class EraseAccount {
    /** What became of it. */
    sealed interface Erasure {
        record Erased() implements Erasure {}

        record StillNeeded(List<Localized> reasons) implements Erasure {}
    }

    private final OwnData ownData;
    private final Residents residents;

    EraseAccount(OwnData ownData, Residents residents) {
        this.ownData = ownData;
        this.residents = residents;
    }

    /** @throws IllegalArgumentException if it is another who gave the password */
    @Transactional
    public Erasure handle(Resident resident, ProvenPresence presence) {
        if (!presence.isOf(resident)) throw new IllegalArgumentException("The presence of another");
        residents.holdToErase(resident.id());
        var reasons = ownData.stillNeeded(resident);
        if (!reasons.isEmpty()) return new Erasure.StillNeeded(reasons);
        ownData.erase(resident);
        return new Erasure.Erased();
    }
}
