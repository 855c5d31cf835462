package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.casework.clock.OldDrafts.Old;
import id.go.bantenprov.egov.casework.model.DraftErasure;
import id.go.bantenprov.egov.web.Time;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases a draft that nobody has gone on with, its files and its key. */
@Service
class EraseDraft {
    private final OldDrafts drafts;
    private final DraftErasure erasure;

    EraseDraft(OldDrafts drafts, DraftErasure erasure) {
        this.drafts = drafts;
        this.erasure = erasure;
    }

    @Transactional
    public void handle(Time time, Old old) {
        if (drafts.lock(old)) erasure.erase(old.id(), old.key());
    }
}
