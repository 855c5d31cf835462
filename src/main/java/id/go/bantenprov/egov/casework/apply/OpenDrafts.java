package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens drafts for their owners. */
@Component
class OpenDrafts {
    private final Drafts drafts;
    private final Applications applications;
    private final Catalogue catalogue;
    private final Clock clock;

    OpenDrafts(Drafts drafts, Applications applications, Catalogue catalogue, Clock clock) {
        this.drafts = drafts;
        this.applications = applications;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws NotFound if there is none, or it is somebody else's */
    OpenDraft open(Resident resident, String id) {
        return find(resident, id).orElseThrow(() -> new NotFound(id));
    }

    /** The number under which a draft was sent: whoever goes back to it is led on. */
    Optional<ApplicationNumber> sentAs(Resident resident, String id) {
        return DraftId.parse(id).flatMap(known -> applications.numberOf(resident, known));
    }

    Optional<OpenDraft> find(Resident resident, String id) {
        var today = LocalDate.now(clock);
        return DraftId.parse(id).flatMap(known -> drafts.read(resident, known)).map(draft -> {
            var service = catalogue.version(draft.service());
            var evaluation = service.form().evaluate(draft.answers(), today);
            return new OpenDraft(draft, service, evaluation, catalogue.replacementOf(service, today));
        });
    }
}
