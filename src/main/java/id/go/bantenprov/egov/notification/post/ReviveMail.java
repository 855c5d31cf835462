package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.notification.model.Outbox;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator has a dead letter sent again, from its first try on. */
@Service
class ReviveMail {
    private final Outbox outbox;

    ReviveMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What became of it. */
    enum Revival {
        /** It is sent again, also if it was given back before. */
        WAITING,
        /** It has left, was dropped, or never was. */
        GONE
    }

    @Transactional
    public Revival handle(Officer administrator, UUID mail) {
        Administrators.require(administrator);
        return outbox.revive(mail) || outbox.isWaiting(mail) ? Revival.WAITING : Revival.GONE;
    }
}
