package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.identity.HoldAccount;
import id.go.bantenprov.egov.identity.Resident;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draft, with the first answers out of the account. One begun before and left as it was is taken up again. */
@Service
class BeginDraft {
    /** What became of it. */
    sealed interface Beginning {
        record Begun(DraftId draft) implements Beginning {}

        /** This person has begun as many as may wait to be sent. */
        record TooMany() implements Beginning {}
    }

    private final HoldAccount hold;
    private final Drafts drafts;
    private final Unsent unsent;
    private final Prefill prefill;

    BeginDraft(HoldAccount hold, Drafts drafts, Unsent unsent, Prefill prefill) {
        this.hold = hold;
        this.drafts = drafts;
        this.unsent = unsent;
        this.prefill = prefill;
    }

    /** @param service in the version new applications come under */
    @Transactional
    public Beginning handle(Resident resident, OnlineService service) {
        hold.alone(resident.id());
        var answers = prefill.answers(resident, service.form());
        var untouched = untouched(resident, service, answers);
        if (untouched.isPresent()) return new Beginning.Begun(untouched.get());
        if (unsent.isFull(resident)) return new Beginning.TooMany();
        return new Beginning.Begun(
                drafts.begin(resident, service.serviceVersion(), answers).id());
    }

    /** A draft that says nothing but what the account says; one with an answer of its own is not a new one. */
    private Optional<DraftId> untouched(Resident resident, OnlineService service, Answers ofAccount) {
        return drafts.asBegun(resident, service.serviceVersion()).stream()
                .filter(id -> drafts.read(resident, id)
                        .filter(draft -> draft.answers().equals(ofAccount))
                        .isPresent())
                .findFirst();
    }
}
