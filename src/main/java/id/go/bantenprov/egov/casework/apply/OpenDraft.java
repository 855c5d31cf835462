package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.web.Formats;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A draft on the desk of its owner.
 *
 * @param newer the version that replaces the draft's, once the old one is no longer taken
 */
record OpenDraft(Draft draft, OnlineService service, Evaluation evaluation, Optional<OnlineService> newer) {
    /** Days a draft is kept after it was last saved. */
    static final int KEPT_DAYS = 90;

    String address() {
        return "/permohonan/draf/" + draft.id();
    }

    FormWay way() {
        return new FormWay(evaluation);
    }

    /** The last day on which the draft is there. */
    LocalDate keptUntil() {
        return Formats.day(draft.savedAt()).plusDays(KEPT_DAYS);
    }

    OpenDraft with(Draft saved) {
        return new OpenDraft(saved, service, service.form().evaluate(saved.answers(), evaluation.today()), newer);
    }
}
