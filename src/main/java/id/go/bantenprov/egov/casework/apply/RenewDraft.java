package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on with a draft under the version of its service that is in force now. Answers that fit are kept. */
@Service
class RenewDraft {
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Clock clock;

    RenewDraft(Drafts drafts, Catalogue catalogue, Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such draft, or it is somebody else's */
    @Transactional
    public void handle(Resident resident, DraftId id) {
        var draft = drafts.lock(resident, id).orElseThrow(() -> new NotFound(id));
        var current = catalogue
                .current(draft.service().code(), LocalDate.now(clock))
                .map(OnlineService::serviceVersion)
                .orElse(draft.service());
        if (current.equals(draft.service())) return;
        var restored = catalogue.version(current).form().restore(draft.answers().toJson());
        drafts.save(draft.under(current, restored.answers()));
    }
}
