package id.go.bantenprov.egov.casework.desk;

import static id.go.bantenprov.egov.calendar.WorkingCalendar.ifLoaded;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.desk.Choice.Deed;
import id.go.bantenprov.egov.casework.desk.DecisionView.Form;
import id.go.bantenprov.egov.casework.desk.QueueView.Link;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AtWork;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.ApplicationState.Ended;
import id.go.bantenprov.egov.casework.model.ApplicationState.InReview;
import id.go.bantenprov.egov.casework.model.ApplicationState.Issued;
import id.go.bantenprov.egov.casework.model.Approval;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Assessments;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.CorrectionRequest;
import id.go.bantenprov.egov.casework.model.Extending;
import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.casework.model.PlaceNames;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an officer may decide, and what each decision does to the clock. */
@Component
class DecisionViews {
    private final Assessments assessments;
    private final PlaceNames places;
    private final MayOpen mayOpen;
    private final CaseFiles files;
    private final Texts texts;

    DecisionViews(Assessments assessments, PlaceNames places, MayOpen mayOpen, CaseFiles files, Texts texts) {
        this.assessments = assessments;
        this.places = places;
        this.mayOpen = mayOpen;
        this.files = files;
        this.texts = texts;
    }

    DecisionView of(
            Application application, Answers answers, Officer officer, Typed typed, Terms terms, Language language) {
        var choices = Choices.of(application, officer, terms);
        var signing = signing(application, officer, terms, language);
        var chosen = signing == null || typed.deed() != null ? chosen(choices.open(), typed) : null;
        var proposal = application.course().proposal();
        var answering = terms.route().issue().givesAnswer();
        var given = assessments.of(application.id());
        return new DecisionView(
                opinions(given, answering, application.state() instanceof Ended, language),
                choices.open().stream()
                        .map(choice -> option(choice, application, terms, language))
                        .toList(),
                chosen == null ? null : chosen.code(),
                chosen == null ? null : chosen.path(),
                Form.of(chosen, isReview(application, terms)),
                terms.route().issue().partly(),
                answering,
                reasons(typed, answering ? given : List.of()),
                proposal == null || isReview(application, terms) ? null : proposed(proposal, language),
                chosen == Deed.CORRECTION ? correctables(answers, terms, language) : List.of(),
                remarks(application, officer, choices, terms, language),
                signing == null && choices.isEmpty() ? nothing(application, language) : null,
                signing,
                links(application, officer, terms, language),
                chosen == null || !chosen.code().equals(typed.deed()) ? typed.texts() : List.of());
    }

    private String nothing(Application application, Language language) {
        var why = application.state() instanceof Ended ? "ended" : "none";
        return texts.text(language, "casework.desk.decision." + why);
    }

    /** A field that was emptied stays empty. */
    private static String reasons(Typed typed, List<Assessments.ByOffice> given) {
        return typed.fields().containsKey("reasons")
                ? typed.value("reasons")
                : String.join("\n", Assessments.found(given));
    }

    /** Where the service gives an answer, whoever writes it also reads what the holder has found. */
    private List<DecisionView.Opinion> opinions(
            List<Assessments.ByOffice> assessed, boolean answering, boolean ended, Language language) {
        return assessed.stream()
                .filter(given -> answering || given.assessment().view() != AssessmentView.AGREE)
                .map(given -> opinion(given, answering ? "answer." : "", ended, language))
                .toList();
    }

    private DecisionView.Opinion opinion(Assessments.ByOffice given, String kind, boolean ended, Language language) {
        var view = given.assessment().view();
        return new DecisionView.Opinion(
                texts.text(language, "casework.desk.opinion." + kind + view, places.of(given.by(), language)),
                tone(view),
                given.assessment().points(),
                ended ? null : texts.text(language, "casework.desk.opinion." + kind + "effect." + view));
    }

    private static String tone(AssessmentView view) {
        return switch (view) {
            case AGREE -> "ok";
            case AGREE_WITH_CONDITIONS -> "soon";
            case OBJECT -> "late";
        };
    }

    /** What was chosen, or else the deed by which the file goes on; asking for corrections is always a choice. */
    private static @Nullable Deed chosen(List<Choice> choices, Typed typed) {
        var deeds = choices.stream().map(Choice::deed).toList();
        return deeds.stream()
                .filter(deed -> deed.code().equals(typed.deed()))
                .findFirst()
                .orElse(deeds.isEmpty() || deeds.getFirst() == Deed.CORRECTION ? null : deeds.getFirst());
    }

    List<Correctable> correctables(Answers answers, Terms terms, Language language) {
        var question = texts.text(language, "casework.desk.correction.question");
        return Correctable.of(terms, answers, question, language);
    }

    private static boolean isReview(Application application, Terms terms) {
        return application.state() instanceof InReview(var step, var _)
                && terms.route().step(step) instanceof Step.Review;
    }

    private DecisionView.Option option(Choice choice, Application application, Terms terms, Language language) {
        var code = choice.deed().code();
        var wording = wording(choice.deed(), application, terms) + code;
        return new DecisionView.Option(
                code,
                texts.text(language, "casework.desk.choice." + wording),
                effect(choice, terms, language),
                texts.text(language, "casework.desk.send." + wording));
    }

    /**
     * A review proposes and approves nothing yet; who approves a refusal is told so; where the service gives an answer,
     * whoever holds the information reports what was found and assesses nothing.
     */
    private static String wording(Deed deed, Application application, Terms terms) {
        if (deed == Deed.ASSESSMENT) return terms.route().issue().givesAnswer() ? "answer." : "";
        if (deed != Deed.APPROVAL) return "";
        if (isReview(application, terms)) return "review.";
        return isRefusal(application) ? "refusal." : "";
    }

    private static boolean isRefusal(Application application) {
        var proposal = application.course().proposal();
        return proposal != null && proposal.outcome() == Proposal.Outcome.REJECTED;
    }

    private String effect(Choice choice, Terms terms, Language language) {
        return switch (choice.after().state()) {
            case AwaitingApplicant waiting ->
                stopping(waiting, language) + " " + round(choice.after(), terms, language);
            case AtWork atWork -> going(choice, atWork, terms, language);
            default -> "";
        };
    }

    private String round(Application asked, Terms terms, Language language) {
        var most = terms.promise().rounds();
        return texts.text(language, "casework.desk.effect.round", asked.course().correctionsAsked(), most);
    }

    private String stopping(AwaitingApplicant waiting, Language language) {
        var answerBy = Formats.date(waiting.answerBy(), language);
        if (!(waiting.promise() instanceof PromiseClock.Stopped stopped))
            return texts.text(language, "casework.desk.effect.stopsCheck", answerBy);
        return stopped.left() < 0
                ? texts.text(language, "casework.desk.effect.stopsLate", -stopped.left(), answerBy)
                : texts.text(language, "casework.desk.effect.stops", stopped.left(), answerBy);
    }

    private String going(Choice choice, AtWork atWork, Terms terms, Language language) {
        var holder = choice.after()
                .holder(terms)
                .map(place -> places.of(place, language))
                .orElse("–");
        var key = choice.deed() == Deed.COMPLETE ? "starts" : choice.deed() == Deed.CANCEL ? "resumes" : "runs";
        var due = due(choice, atWork);
        var late = key.equals("runs") && due.isBefore(terms.today()) ? "Late" : "";
        return texts.text(language, "casework.desk.effect." + key + late, holder, Formats.date(due, language));
    }

    private static LocalDate due(Choice choice, AtWork atWork) {
        return atWork.promise() instanceof PromiseClock.Running running
                ? running.due()
                : choice.after().due().orElseThrow();
    }

    String proposed(Proposal proposal, Language language) {
        var outcome = texts.text(language, "casework.desk.outcome." + proposal.outcome());
        return proposal.reasons().isBlank() ? outcome : outcome + ": " + proposal.reasons();
    }

    /** What the rules would refuse for a reason worth knowing. */
    private List<String> remarks(
            Application application, Officer officer, Choices choices, Terms terms, Language language) {
        var remarks = new ArrayList<String>();
        var handling = application.handledBy(officer, application.version(), terms);
        var approved = ifLoaded(() -> handling.approveStep(new Proposal(Proposal.Outcome.GRANTED, "")));
        if (approved.orElse(null) instanceof Approval.SamePerson) {
            remarks.add(texts.text(language, "casework.desk.refused.samePerson"));
        }
        if (isReview(application, terms) && decidesLater(application, officer, terms)) {
            remarks.add(texts.text(language, "casework.desk.decidesLater"));
        }
        if (Choices.isToSign(application, officer, terms) && hasDecided(officer, application)) {
            remarks.add(texts.text(language, "casework.desk.sign.samePerson"));
        }
        var something = List.of(new Correction(Correction.Kind.CLARIFY, "1", "", "?"));
        var asked = ifLoaded(() -> handling.requestCorrection(something));
        if (asked.orElse(null) instanceof CorrectionRequest.RoundsUsedUp(var rounds)) {
            remarks.add(texts.text(language, "casework.desk.refused.roundsUsedUp", rounds));
        }
        if (choices.missingYear() != null) {
            remarks.add(texts.text(language, "casework.desk.refused.missingYear", choices.missingYear()));
        }
        return List.copyOf(remarks);
    }

    /** Whether a later step is for a position of this officer: who decides now cannot decide there. */
    private static boolean decidesLater(Application application, Officer officer, Terms terms) {
        if (!Choices.decides(application, officer, terms) || !(application.state() instanceof InReview(var now, var _)))
            return false;
        var steps = terms.route().steps();
        return steps.subList(steps.indexOf(terms.route().step(now)) + 1, steps.size()).stream()
                .anyMatch(step -> switch (step) {
                    case Step.Approval approval -> officer.positions().contains(approval.position());
                    case Step.Signature signature -> officer.positions().contains(signature.position());
                    default -> false;
                });
    }

    private @Nullable Link signing(Application application, Officer officer, Terms terms, Language language) {
        return Choices.isToSign(application, officer, terms) && !hasDecided(officer, application)
                ? link(application, "tanda-tangan", isRefusal(application) ? "refusal" : "tanda-tangan", language)
                : null;
    }

    private static boolean hasDecided(Officer officer, Application application) {
        return application.course().wasDecidedBy(officer.official());
    }

    private List<Link> links(Application application, Officer officer, Terms terms, Language language) {
        var leads = mayOpen.leads(officer, application.filed().owner());
        var signer = Choices.signs(officer, terms);
        var authority = application.underAuthorityOf(officer, leads, application.version(), terms);
        var links = new ArrayList<Link>();
        letter(application)
                .ifPresent(file -> links.add(link(application, "berkas/" + file.value(), "surat", language)));
        if (application.state() instanceof AwaitingSignature && leads && !signer) {
            links.add(link(application, "tanda-tangan", language));
        }
        if (ifLoaded(() -> authority.extendPromise("?")).orElse(null) instanceof Extending.Extended) {
            links.add(link(application, "perpanjangan", language));
        }
        if (application.state() instanceof Issued && (signer || leads)) {
            links.add(link(application, "pencabutan", language));
        }
        return List.copyOf(links);
    }

    private Optional<FileId> letter(Application application) {
        return application.state() instanceof Ended && !application.filed().isErased()
                ? files.result(application.id())
                : Optional.empty();
    }

    private Link link(Application application, String path, Language language) {
        return link(application, path, path, language);
    }

    private Link link(Application application, String path, String text, Language language) {
        return new Link(
                "/kerja/permohonan/" + application.number() + "/" + path,
                texts.text(language, "casework.desk.link." + text),
                false);
    }
}
