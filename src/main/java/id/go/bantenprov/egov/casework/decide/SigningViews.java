package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Assessments;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.PlaceNames;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.RenderingAgain;
import id.go.bantenprov.egov.casework.model.Signing;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.document.PageImages;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a signer the letter. The look is recorded before anything of it is read. */
@Component
class SigningViews {
    private final Applications applications;
    private final InForce inForce;
    private final MayOpen mayOpen;
    private final NamedHolders holders;
    private final Assessments assessments;
    private final PlaceNames places;
    private final PageImages images;
    private final AccessRecords accessRecords;
    private final Texts texts;

    SigningViews(
            Applications applications,
            InForce inForce,
            MayOpen mayOpen,
            NamedHolders holders,
            Assessments assessments,
            PlaceNames places,
            PageImages images,
            AccessRecords accessRecords,
            Texts texts) {
        this.applications = applications;
        this.inForce = inForce;
        this.mayOpen = mayOpen;
        this.holders = holders;
        this.assessments = assessments;
        this.places = places;
        this.images = images;
        this.accessRecords = accessRecords;
        this.texts = texts;
    }

    /**
     * @param conflict why it was not signed; null if nothing failed
     * @return empty if no letter of this case waits for a signature
     */
    Optional<SigningView> of(
            Officer officer,
            ApplicationNumber number,
            @Nullable String conflict,
            List<FieldError> errors,
            Language language) {
        var application = applications.read(officer, number);
        if (!(application.state() instanceof AwaitingSignature waiting)) return Optional.empty();
        record(officer, application);
        return Optional.of(of(officer, application, waiting, conflict, errors, language));
    }

    private SigningView of(
            Officer officer,
            Application application,
            AwaitingSignature waiting,
            @Nullable String conflict,
            List<FieldError> errors,
            Language language) {
        var terms = inForce.termsToShow(application);
        var leads = mayOpen.leads(officer, application.filed().owner());
        var authority = application.underAuthorityOf(officer, leads, application.version(), terms);
        var former = holders.former(application, terms);
        var ready = waiting.letter() instanceof Letter.Ready each ? each : null;
        var sha256 = ready == null ? "" : ready.sha256();
        var why = why(authority.maySign(sha256), former, language);
        var drawn = ready == null ? new PageImages.State.Pending() : images.look(ready.file());
        return new SigningView(
                application.number().text(),
                terms.service().name().in(language),
                application.version(),
                waiting.proposal().outcome() == Proposal.Outcome.REJECTED,
                outcome(waiting.proposal(), language),
                objections(application, waiting.proposal(), terms, language),
                conditions(application, waiting.proposal()),
                waiting.letter() instanceof Letter.Preparing,
                ready == null ? null : ready.file().value(),
                drawn instanceof PageImages.State.Ready(var pages) ? pages : 0,
                drawn instanceof PageImages.State.Pending,
                sha256,
                why == null && drawn instanceof PageImages.State.Pending
                        ? texts.text(language, "casework.desk.sign.drawing")
                        : why,
                authority.renderAgain(former.isPresent()) instanceof RenderingAgain.Asked,
                conflict,
                errors);
    }

    private void record(Officer officer, Application application) {
        var applicant = application.filed().applicant();
        if (applicant == null) return;
        accessRecords.record(officer, new Look(applicant, application.number().text(), Part.RESULT, Look.LOOKING));
    }

    private String outcome(Proposal proposal, Language language) {
        var outcome = texts.text(language, "casework.desk.decides." + proposal.outcome());
        return proposal.reasons().isBlank() ? outcome : outcome + ": " + proposal.reasons();
    }

    private List<String> conditions(Application application, Proposal proposal) {
        return proposal.outcome() == Proposal.Outcome.REJECTED ? List.of() : assessments.conditions(application.id());
    }

    private List<SigningView.Objection> objections(
            Application application, Proposal proposal, Terms terms, Language language) {
        if (proposal.outcome() == Proposal.Outcome.REJECTED) return List.of();
        var opinion = "casework.desk.opinion." + (terms.route().issue().givesAnswer() ? "answer." : "") + "OBJECT";
        return assessments.of(application.id()).stream()
                .filter(given -> given.assessment().view() == AssessmentView.OBJECT)
                .map(given -> new SigningView.Objection(
                        texts.text(language, opinion, places.of(given.by(), language)),
                        given.assessment().points()))
                .toList();
    }

    private @Nullable String why(Signing judged, Optional<String> former, Language language) {
        if (!(judged instanceof Signing.MaySign)) return words(judged, language);
        return former.map(named -> words(new Signing.NamesFormerHolder(named), language))
                .orElse(null);
    }

    String noPassword(Language language) {
        return texts.text(language, "casework.desk.sign.noPassword");
    }

    /** Why a letter was not, or cannot be, signed. */
    String words(Signing outcome, Language language) {
        return switch (outcome) {
            case Signing.Paused(var until) ->
                texts.text(language, "casework.desk.sign.paused", Formats.moment(until, language));
            case Signing.NamesFormerHolder(var named) ->
                texts.text(language, "casework.desk.sign.namesFormerHolder", named);
            default -> texts.text(language, "casework.desk.sign." + key(outcome));
        };
    }

    /** Why a letter is not made again. */
    String againNotNeeded(Language language) {
        return texts.text(language, "casework.desk.sign.againNotNeeded");
    }

    private static String key(Signing outcome) {
        return switch (outcome) {
            case Signing.NotHolder _ -> "notHolder";
            case Signing.SamePerson _ -> "samePerson";
            case Signing.OtherBytes _ -> "otherBytes";
            case Signing.NamesFormerHolder _ -> "namesFormerHolder";
            case Signing.NotReady(var letter) -> letter instanceof Letter.Failed ? "failed" : "preparing";
            case Signing.WrongPassword _ -> "wrongPassword";
            case Signing.Paused _ -> "paused";
            case Signing.SignerUnavailable _ -> "signerUnavailable";
            case Refused.Stale _ -> "stale";
            case Refused.NotIn _ -> "notIn";
            case Refused.NotYours _ -> "notHolder";
            case Signing.MaySign _, Signing.Signed _, Refused.TooLong _ ->
                throw new IllegalStateException("Nothing stands against it");
        };
    }
}
