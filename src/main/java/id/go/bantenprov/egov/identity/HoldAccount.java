package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.identity.model.Residents;
import id.go.bantenprov.egov.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * Holds a resident's account until the transaction ends. Whoever locks an account and anything of its owner locks the
 * account first; so nobody waits for another who waits for oneself.
 */
@Component
public class HoldAccount {
    private final Residents residents;

    HoldAccount(Residents residents) {
        this.residents = residents;
    }

    /** It is not erased meanwhile. Any number may hold it so at a time. @throws NotFound if it is erased */
    public void fromErasure(ResidentId resident) {
        if (!residents.holdFromErasure(resident)) throw new NotFound(resident);
    }

    /** As {@link #fromErasure}, one at a time: for what may be there only so often. @throws NotFound if it is erased */
    public void alone(ResidentId resident) {
        if (!residents.holdAlone(resident)) throw new NotFound(resident);
    }
}
