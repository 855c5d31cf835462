package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.apply.CaseHistory.Signed;
import id.go.bantenprov.egov.casework.apply.CaseHistory.Step;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.Ended;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CorrectionTexts;
import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.casework.model.Ending;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.casework.model.PlaceNames;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Received;
import id.go.bantenprov.egov.casework.model.Status;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.LookTaken;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.LogProof;
import id.go.bantenprov.egov.notification.Live;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the view of an application for its applicant. Offices are named, officers never. */
@Component
class CaseViews {
    private final CaseHistory history;
    private final CaseEvents events;
    private final CaseContents contents;
    private final Correspondence correspondence;
    private final CorrectionTexts corrections;
    private final ClockViews clocks;
    private final PlaceNames places;
    private final InForce inForce;
    private final Ledger ledger;
    private final AccessRecords looks;
    private final Live live;
    private final Texts texts;

    CaseViews(
            CaseHistory history,
            CaseEvents events,
            CaseContents contents,
            Correspondence correspondence,
            CorrectionTexts corrections,
            ClockViews clocks,
            PlaceNames places,
            InForce inForce,
            Ledger ledger,
            AccessRecords looks,
            Live live,
            Texts texts) {
        this.history = history;
        this.events = events;
        this.contents = contents;
        this.correspondence = correspondence;
        this.corrections = corrections;
        this.clocks = clocks;
        this.places = places;
        this.inForce = inForce;
        this.ledger = ledger;
        this.looks = looks;
        this.live = live;
        this.texts = texts;
    }

    /** @param version how new the reader's page is, asked for before the application was read */
    CaseView view(Application application, CaseView.Writing writing, long version, Language language) {
        var terms = inForce.termsToShow(application);
        var steps = history.steps(application.id());
        var signed = history.signed(application.id());
        return new CaseView(
                application.number().text(),
                terms.service().name().in(language),
                Status.toApplicant(application.state())
                        .on(terms.today(), signed.map(Signed::validUntil).orElse(null)),
                assessor(application, language),
                todo(application, terms, language),
                clocks.of(application, terms, language).orElse(null),
                events.of(steps, terms, language),
                now(application, terms, language),
                next(application, terms, language),
                messages(application, language),
                writing,
                signed.map(letter -> result(application, letter, steps, terms, language))
                        .orElse(null),
                receipt(application, steps),
                looks(application),
                !(application.state() instanceof Ended),
                version);
    }

    long version() {
        return live.version();
    }

    private String assessor(Application application, Language language) {
        return application.state() instanceof ApplicationState.InAssessment assessing
                ? places.of(assessing.assessor(), language)
                : "";
    }

    private CaseView.@Nullable Todo todo(Application application, Terms terms, Language language) {
        if (!(application.state() instanceof AwaitingApplicant waiting)) return null;
        return new CaseView.Todo(
                waiting.corrections().stream()
                        .map(each -> corrections.of(each, terms.service(), language))
                        .toList(),
                waiting.answerBy(),
                terms.service().takesApplicationsOn(waiting.answerBy().plusDays(1)));
    }

    private @Nullable String now(Application application, Terms terms, Language language) {
        return switch (application.state()) {
            case AwaitingApplicant(var _, PromiseClock.NotStarted _, var _, var _, var _, var _) ->
                texts.text(language, "casework.apply.now.yours.beforeClock");
            case AwaitingApplicant _ -> texts.text(language, "casework.apply.now.yours");
            case Ended _ -> null;
            case ApplicationState.AtWork atWork ->
                terms.route().step(atWork.step()).name().in(language);
        };
    }

    private static List<String> next(Application application, Terms terms, Language language) {
        var at = switch (application.state()) {
            case ApplicationState.AtWork atWork -> atWork.step();
            case AwaitingApplicant waiting -> waiting.backTo();
            case Ended _ -> null;
        };
        if (at == null) return List.of();
        var steps = terms.route().steps();
        var from = steps.indexOf(terms.route().step(at)) + (application.state() instanceof AwaitingApplicant ? 0 : 1);
        return steps.subList(from, steps.size()).stream()
                .map(step -> step.name().in(language))
                .toList();
    }

    private List<CaseView.Message> messages(Application application, Language language) {
        return contents
                .open(application)
                .map(opened -> correspondence.messages(application.id(), opened.key()))
                .orElse(List.of())
                .stream()
                .map(message ->
                        new CaseView.Message(message.text(), office(message, application, language), message.at()))
                .toList();
    }

    /** Who leads writes also where another office has the file; then the office that answers for the service speaks. */
    private @Nullable String office(Correspondence.Said message, Application application, Language language) {
        if (message.from() != Actor.Kind.OFFICER) return null;
        var owner = new Place(application.filed().owner().value());
        return places.of(message.place() == null ? owner : message.place(), language);
    }

    private CaseView.@Nullable Result result(
            Application application, Signed signed, List<Step> steps, Terms terms, Language language) {
        var today = terms.today();
        return switch (application.state()) {
            case ApplicationState.Issued issued -> issued(application, issued, signed, steps, terms);
            case ApplicationState.Rejected(var ending, var proposal) ->
                withReasons(application, signed, "rejected", proposal.reasons(), objectionUntil(ending, today));
            case ApplicationState.Revoked revoked ->
                withReasons(application, signed, "revoked", whyRevoked(revoked, steps, terms, language), null);
            default -> null;
        };
    }

    private CaseView.Result issued(
            Application application, ApplicationState.Issued issued, Signed signed, List<Step> steps, Terms terms) {
        return result(
                application,
                signed,
                standing(signed, issued.proposal(), terms.today()),
                terms.route().issue().givesAnswer() ? "answer" : "reasons",
                issued.proposal().reasons(),
                CaseEvents.conditions(steps),
                objectionUntil(issued.ending(), terms.today()));
    }

    private CaseView.Result withReasons(
            Application application,
            Signed signed,
            String standing,
            String reasons,
            @Nullable LocalDate objectionUntil) {
        return result(application, signed, standing, "reasons", reasons, List.of(), objectionUntil);
    }

    /** A letter whose time is over is said to be, for its holder may still show it. */
    private static String standing(Signed signed, Proposal proposal, LocalDate today) {
        var until = signed.validUntil();
        if (until != null && until.isBefore(today)) return "expired";
        return proposal.outcome() == Proposal.Outcome.PARTLY ? "partly" : "granted";
    }

    /** Until when one may still object; null once that day is over. */
    private static @Nullable LocalDate objectionUntil(Ending ending, LocalDate today) {
        return today.isAfter(ending.objectionUntil()) ? null : ending.objectionUntil();
    }

    private static String whyRevoked(
            ApplicationState.Revoked revoked, List<Step> steps, Terms terms, Language language) {
        var ground = terms.service().revocationGrounds().stream()
                .filter(each -> each.code().equals(revoked.ground()))
                .map(each -> each.text().in(language) + ".");
        var reason = steps.stream()
                .filter(step -> step.deed().equals("revokeResult"))
                .map(Step::reason);
        return Stream.concat(ground, reason).collect(Collectors.joining(" "));
    }

    private CaseView.Result result(
            Application application,
            Signed signed,
            String standing,
            String saying,
            String reasons,
            List<String> conditions,
            @Nullable LocalDate objectionUntil) {
        var revoked = standing.equals("revoked");
        return new CaseView.Result(
                signed.number(),
                "casework.apply.result." + standing,
                revoked ? null : signed.validUntil(),
                "casework.apply.result." + saying,
                reasons,
                revoked ? history.revokedBy(application.id()).orElse(null) : null,
                "casework.apply.result.conditions" + (saying.equals("answer") ? ".answer" : ""),
                conditions,
                signed.fileId().isPresent() ? "/permohonan/" + application.number() + "/hasil" : null,
                "/verifikasi/" + signed.token(),
                objectionUntil);
    }

    private List<CaseView.Look> looks(Application application) {
        return looks.lookedAt(application.number().text()).stream()
                .sorted(Comparator.comparing(LookTaken::lastAt).reversed())
                .map(look -> new CaseView.Look(look.position(), look.part().key(), look.purpose(), look.lastAt()))
                .toList();
    }

    private CaseView.ReceiptCard receipt(Application application, List<Step> steps) {
        var index = history.received(application.id())
                .flatMap(entry -> ledger.proof(entry.id()))
                .map(LogProof::number)
                .orElse(null);
        var received = new Received(
                history.submittedAt(application.id()), application.filed().receivedOn());
        return new CaseView.ReceiptCard(
                received.at(),
                received.countedLater(endedOn(application.state(), steps)).orElse(null),
                index);
    }

    /** The day of the calendar, which for a withdrawal may be before the one that counts. */
    private static @Nullable LocalDate endedOn(ApplicationState state, List<Step> steps) {
        return switch (state) {
            case ApplicationState.Issued issued -> issued.ending().on();
            case ApplicationState.Rejected rejected -> rejected.ending().on();
            case ApplicationState.Revoked revoked -> revoked.ending().on();
            case Ended _ -> steps.isEmpty() ? null : Formats.day(steps.getLast().at());
            default -> null;
        };
    }
}
