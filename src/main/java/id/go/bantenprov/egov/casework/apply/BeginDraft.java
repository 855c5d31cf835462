package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.identity.Resident;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft, with the first answers out of the account. */
@Service
class BeginDraft {
    private final Drafts drafts;
    private final Prefill prefill;

    BeginDraft(Drafts drafts, Prefill prefill) {
        this.drafts = drafts;
        this.prefill = prefill;
    }

    /** @param service in the version new applications come under */
    @Transactional
    public DraftId handle(Resident resident, OnlineService service) {
        return drafts.begin(resident, service.serviceVersion(), prefill.answers(resident, service.form()))
                .id();
    }
}
