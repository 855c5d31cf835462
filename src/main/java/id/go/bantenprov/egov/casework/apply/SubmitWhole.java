package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.DraftErasure;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.identity.HoldAccount;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends an application that comes whole, as a program sends it: all of it, or nothing and why. */
@Service
class SubmitWhole {
    /** @param draft under which files were uploaded; empty if there are none */
    record Command(ServiceCode service, Optional<DraftId> draft, Map<String, Object> answers, Language language) {}

    /** What became of it. */
    sealed interface Whole {
        record Sent(HandingIn handingIn) implements Whole {}

        /** Nothing was kept. */
        record Invalid(List<Problem> problems) implements Whole {}
    }

    private final HoldAccount hold;
    private final Drafts drafts;
    private final Applications applications;
    private final DraftErasure erasure;
    private final UploadedFiles uploaded;
    private final NamedRegions regions;
    private final SubmitApplication submitApplication;
    private final Catalogue catalogue;
    private final Clock clock;

    SubmitWhole(
            HoldAccount hold,
            Drafts drafts,
            Applications applications,
            DraftErasure erasure,
            UploadedFiles uploaded,
            NamedRegions regions,
            SubmitApplication submitApplication,
            Catalogue catalogue,
            Clock clock) {
        this.hold = hold;
        this.drafts = drafts;
        this.applications = applications;
        this.erasure = erasure;
        this.uploaded = uploaded;
        this.regions = regions;
        this.submitApplication = submitApplication;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such service, or no such draft of this resident for it */
    @Transactional
    public Whole handle(Resident resident, Command command) {
        hold.fromErasure(resident.id());
        var today = LocalDate.now(clock);
        var service = catalogue.current(command.service(), today).orElseThrow(() -> new NotFound(command.service()));
        var begun = command.draft().flatMap(id -> drafts.lock(resident, id));
        if (begun.isEmpty() && command.draft().isPresent())
            return alreadySent(resident, command.draft().get(), command.service());
        if (begun.filter(draft -> !draft.service().code().equals(command.service()))
                .isPresent()) throw new NotFound(command.service());
        var reading = service.form().readJson(command.answers(), today);
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(regions.unknown(service.form(), reading.answers()));
        // a file counts only if it was uploaded under this very draft
        problems.addAll(
                FormFiles.foreign(reading.answers(), begun.map(uploaded::of).orElse(List.of())));
        if (!problems.isEmpty()) return new Whole.Invalid(problems);
        var draft = begun.map(it -> it.under(service.serviceVersion(), reading.answers()))
                .orElseGet(() -> drafts.begin(resident, service.serviceVersion(), reading.answers()));
        var outcome = submitApplication.handle(resident, draft, command.language());
        if (!(outcome instanceof HandingIn.Submitted)) keepOrDiscard(draft, begun);
        return new Whole.Sent(outcome);
    }

    private Whole alreadySent(Resident resident, DraftId draft, ServiceCode service) {
        return applications
                .numberOf(resident, draft)
                .filter(number -> applications
                        .read(resident, number)
                        .filed()
                        .service()
                        .code()
                        .equals(service))
                .map(number -> new Whole.Sent(new HandingIn.AlreadySubmitted(number)))
                .orElseThrow(() -> new NotFound(draft));
    }

    /** What was begun before keeps what was sent, so that its owner goes on with it; else nothing stays. */
    private void keepOrDiscard(Draft draft, Optional<Draft> begun) {
        if (begun.isPresent()) drafts.save(draft);
        else erasure.erase(draft.id(), draft.key().id());
    }
}
