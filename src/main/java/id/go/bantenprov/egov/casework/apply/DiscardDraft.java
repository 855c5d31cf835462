package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.DraftErasure;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Throws a draft away, with its answers, its files and the key that opened them. */
@Service
class DiscardDraft {
    private final Drafts drafts;
    private final DraftErasure erasure;

    DiscardDraft(Drafts drafts, DraftErasure erasure) {
        this.drafts = drafts;
        this.erasure = erasure;
    }

    /** @throws NotFound if there is no such draft, or it is somebody else's */
    @Transactional
    public void handle(Resident resident, DraftId id) {
        var draft = drafts.lock(resident, id).orElseThrow(() -> new NotFound(id));
        erasure.erase(draft.id(), draft.key().id());
    }
}
