package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.web.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who had which file open once nobody is asked about it any more: it is no record of who looked. */
@Service
class ForgetPresence {
    private final Presence presence;

    ForgetPresence(Presence presence) {
        this.presence = presence;
    }

    /** @return how many were forgotten */
    @Transactional
    public int handle(Time time) {
        return presence.forgetGone();
    }
}
