package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.Retention;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.Evaluation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A draft on the desk of its owner.
 *
 * @param newer the version that replaces the draft's, once the old one is no longer taken
 */
record OpenDraft(Draft draft, OnlineService service, Evaluation evaluation, Optional<OnlineService> newer) {
    String address() {
        return "/permohonan/draf/" + draft.id();
    }

    FormWay way() {
        return new FormWay(evaluation);
    }

    /** The day on which the draft is erased unless it is saved again. */
    LocalDate keptUntil() {
        return Retention.draftEnds(draft.savedAt());
    }

    OpenDraft with(Draft saved) {
        return new OpenDraft(saved, service, service.form().evaluate(saved.answers(), evaluation.today()), newer);
    }
}
