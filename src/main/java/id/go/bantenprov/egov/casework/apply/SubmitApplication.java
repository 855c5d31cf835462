package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Assessors;
import id.go.bantenprov.egov.casework.model.CaseBook;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.casework.model.Filed;
import id.go.bantenprov.egov.casework.model.Handed;
import id.go.bantenprov.egov.casework.model.HandedIn;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.casework.model.Tidings;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.form.Submission;
import id.go.bantenprov.egov.identity.HoldAccount;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.ledger.CaseTag;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.egov.web.Uuid7;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends an application. However often the button is pressed, one draft becomes one case. */
@Service
public class SubmitApplication {
    public record Command(DraftId draft, Language language) {}

    private final HoldAccount hold;
    private final Drafts drafts;
    private final Applications applications;
    private final Catalogue catalogue;
    private final InForce inForce;
    private final Assessors assessors;
    private final HandedIn handedIn;
    private final CaseBook book;
    private final Tidings tidings;
    private final Clock clock;

    SubmitApplication(
            HoldAccount hold,
            Drafts drafts,
            Applications applications,
            Catalogue catalogue,
            InForce inForce,
            Assessors assessors,
            HandedIn handedIn,
            CaseBook book,
            Tidings tidings,
            Clock clock) {
        this.hold = hold;
        this.drafts = drafts;
        this.applications = applications;
        this.catalogue = catalogue;
        this.inForce = inForce;
        this.assessors = assessors;
        this.handedIn = handedIn;
        this.book = book;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such draft, it is somebody else's, or the account is being erased */
    @Transactional
    public HandingIn handle(Resident resident, Command command) {
        hold.fromErasure(resident.id());
        var draft = drafts.lock(resident, command.draft());
        return draft.isEmpty()
                ? alreadySubmitted(resident, command)
                : handle(resident, draft.get(), command.language());
    }

    /** @param draft as it is to be sent, which need not be saved; the caller's transaction holds account and row */
    @Transactional
    public HandingIn handle(Resident resident, Draft draft, Language language) {
        var terms = inForce.termsFor(catalogue.version(draft.service()));
        var newer = catalogue.replacementOf(terms.service(), terms.today());
        if (newer.isPresent()) return new HandingIn.NewVersion(newer.get());
        if (!terms.service().takesApplicationsOn(terms.today())) return new HandingIn.WindowClosed();
        return switch (terms.service()
                .form()
                .evaluate(draft.answers(), terms.today())
                .submission()) {
            case Submission.NotEligible notEligible -> new HandingIn.NotEligible(notEligible);
            case Submission.Incomplete incomplete -> new HandingIn.Incomplete(incomplete);
            case Submission.Complete complete -> submit(resident, draft, language, complete, terms);
        };
    }

    private HandingIn alreadySubmitted(Resident resident, Command command) {
        return applications
                .numberOf(resident, command.draft())
                .map(HandingIn.AlreadySubmitted::new)
                .orElseThrow(() -> new NotFound(command.draft()));
    }

    private HandingIn submit(
            Resident resident, Draft draft, Language language, Submission.Complete complete, Terms terms) {
        var id = new ApplicationId(Uuid7.next(clock));
        var number = applications.freeNumber(terms.today().getYear());
        var service = terms.service();
        var filed = new Filed(
                CaseTag.draw(),
                service.serviceVersion(),
                service.owner(),
                resident.id(),
                assessors.of(service.route(), complete.answers()).orElse(null),
                terms.countedDay());
        var move = handedIn.proven(Application.submitted(id, number, filed, terms), complete.answers(), draft.key());
        var sealed = CaseContents.seal(id.value(), complete.answers(), draft.key());
        var handed =
                new Handed(draft.id(), resident.name(), language, draft.key().id(), sealed);
        book.open(Actor.of(resident), move, handed, terms);
        handedIn.handOver(draft, id, complete.answers());
        drafts.delete(draft.id());
        tidings.tellApplicant(move.after(), "casework.told.received");
        return new HandingIn.Submitted(number);
    }
}
