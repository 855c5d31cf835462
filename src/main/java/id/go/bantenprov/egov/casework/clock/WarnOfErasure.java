package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.casework.Retention;
import id.go.bantenprov.egov.casework.clock.OldDrafts.Old;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.web.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells somebody that a draft will be erased unless it is gone on with. */
@Service
class WarnOfErasure {
    private final OldDrafts drafts;
    private final Catalogue catalogue;
    private final Notification notification;

    WarnOfErasure(OldDrafts drafts, Catalogue catalogue, Notification notification) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.notification = notification;
    }

    @Transactional
    public void handle(Time time, Old old) {
        if (!drafts.lock(old)) return;
        drafts.warned(old);
        notification.tell(
                new Account(old.resident()),
                "casework.told.draftEnds",
                "/permohonan/draf/" + old.id(),
                catalogue.version(old.service()).name(),
                Retention.draftEnds(old.savedAt()));
    }
}
