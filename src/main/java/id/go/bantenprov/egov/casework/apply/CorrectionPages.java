package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.apply.CorrectionViews.Seen;
import id.go.bantenprov.egov.casework.apply.CorrectionViews.Shown;
import id.go.bantenprov.egov.casework.apply.PageInput.Purpose;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.identity.KeptForms;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Languages;
import id.go.bantenprov.egov.web.NextPage;
import id.go.bantenprov.egov.web.PlainText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Putting right what the office has asked for. Everything else stays locked. */
@Controller
@RequestMapping("/permohonan/{number}/perbaikan")
class CorrectionPages {
    /** Begins the names of inputs that answer a question of the office. */
    static final String EXPLANATION = "penjelasan-";

    private final Applications applications;
    private final OpenCorrections corrections;
    private final Unsent unsent;
    private final PageReader reader;
    private final Uploads uploads;
    private final SaveCorrection saveCorrection;
    private final AnswerCorrection answerCorrection;
    private final CorrectionViews views;
    private final ErrorTexts errors;
    private final KeptForms forms;

    CorrectionPages(
            Applications applications,
            OpenCorrections corrections,
            Unsent unsent,
            PageReader reader,
            Uploads uploads,
            SaveCorrection saveCorrection,
            AnswerCorrection answerCorrection,
            CorrectionViews views,
            ErrorTexts errors,
            KeptForms forms) {
        this.applications = applications;
        this.corrections = corrections;
        this.unsent = unsent;
        this.reader = reader;
        this.uploads = uploads;
        this.saveCorrection = saveCorrection;
        this.answerCorrection = answerCorrection;
        this.views = views;
        this.errors = errors;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView show(Resident resident, @PathVariable String number, HttpServletRequest request) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        return corrections
                .of(application)
                .map(open -> page(shown(resident, open, request), HttpStatus.OK))
                .orElseGet(() -> toCase(number));
    }

    /** What is stored, or what was typed before the session ended, to be sent by one press. */
    private Shown shown(Resident resident, OpenCorrection open, HttpServletRequest request) {
        var language = Languages.of(request);
        return forms.take(resident, request.getRequestURI())
                .map(Inputs::new)
                .map(typed -> typed(resident, open, reader.kept(typed, asked(open)), typed, language)
                        .asRestored())
                .orElseGet(() -> Shown.stored(resident, open, language));
    }

    /** The page with what was typed in it, of which nothing is stored. */
    private Shown typed(Resident resident, OpenCorrection open, PageInput input, Inputs sent, Language language) {
        var page = FilledPage.of(open.evaluation(open.draft().answers()), open.mayOpen(), input);
        var explanations = explanations(open, sent);
        var typed = open.with(open.draft().with(page.evaluation().answers(), explanations));
        return Shown.stored(resident, typed, language)
                .typed(input.inputs())
                .withWrong(wrong(page, input, explanations, language))
                .since(new Seen(sent.number("revisi"), sent.number("versi")));
    }

    /** Keeps what was typed; sends it if that was pressed and nothing is missing. */
    @PostMapping
    ModelAndView save(
            Resident resident,
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int versi,
            @RequestParam(defaultValue = "0") int revisi,
            HttpServletRequest request) {
        var application = applications.read(resident, ApplicationNumber.named(number));
        var open = corrections.of(application);
        if (open.isEmpty()) return toCase(number);
        var input = read(resident, open.get(), request);
        var sent = PageReader.sent(request);
        if (input.purpose() == Purpose.LOOK) {
            return page(typed(resident, open.get(), input, sent, Languages.of(request)), HttpStatus.OK);
        }
        var command = new SaveCorrection.Command(application.number(), revisi, input, explanations(open.get(), sent));
        var saving = saveCorrection.handle(resident, command);
        uploads.discardUnless(saving.kept(), input);
        return switch (saving) {
            case CorrectionSaving.Saved saved -> saved(resident, saved, command.explanations(), versi, request);
            case CorrectionSaving.Stale stale -> stale(resident, stale, versi, Languages.of(request));
            case CorrectionSaving.NothingAsked _ -> toCase(number);
        };
    }

    /** The page as typed, beside what is stored; what it sends next replaces that. */
    private ModelAndView stale(Resident resident, CorrectionSaving.Stale stale, int version, Language language) {
        var wrong = wrong(stale.page(), stale.input(), stale.typed().draft().explanations(), language);
        var shown = Shown.stored(resident, stale.typed(), language)
                .typed(stale.input().inputs())
                .withWrong(wrong)
                .over(stale.stored())
                .since(new Seen(stale.stored().revision(), version));
        return page(shown, HttpStatus.CONFLICT);
    }

    private PageInput read(Resident resident, OpenCorrection open, HttpServletRequest request) {
        var owner = "casework.application/" + open.application().id();
        var target = new Uploads.Target(resident, owner, open.contents().key(), unsent.room(open));
        return reader.read(request, asked(open), target, open.draft().answers());
    }

    private static List<Fact> asked(OpenCorrection open) {
        return open.mayOpen().stream()
                .flatMap(fact -> open.service().form().fact(fact).stream())
                .toList();
    }

    private static Map<String, String> explanations(OpenCorrection open, Inputs sent) {
        var explanations = new LinkedHashMap<String, String>();
        open.waiting().corrections().stream()
                .filter(correction -> correction.kind() == Correction.Kind.CLARIFY)
                .forEach(correction -> {
                    var name = EXPLANATION + correction.target();
                    if (sent.has(name)) explanations.put(correction.target(), PlainText.of(sent.one(name)));
                });
        return explanations;
    }

    /** An explanation that is too long, or a file that is refused, is not kept: nobody leaves the page without knowing. */
    private ModelAndView saved(
            Resident resident,
            CorrectionSaving.Saved saved,
            Map<String, String> explanations,
            int version,
            HttpServletRequest request) {
        var open = saved.correction();
        var input = saved.input();
        var language = Languages.of(request);
        var wrong = wrong(saved.page(), input, explanations, language);
        var isKept = views.tooLong(explanations, language).isEmpty()
                && input.refused().isEmpty();
        if (isKept && input.purpose() == Purpose.STOP) {
            NextPage.says(request, "casework.apply.correction.saved");
            return toCase(open.application().number().text());
        }
        if (wrong.isEmpty() && input.goesOn()) return send(resident, open, version, request);
        if (wrong.isEmpty() && !input.changedPlace().isEmpty()) return to(open, input);
        var shown = Shown.stored(resident, open.explained(explanations), language)
                .typed(input.inputs())
                .withWrong(wrong)
                .since(new Seen(open.draft().revision(), version));
        return page(shown, wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private List<FieldError> wrong(
            FilledPage page, PageInput input, Map<String, String> explanations, Language language) {
        return Stream.concat(
                        errors.of(page.problems(), input.refused(), language).stream(),
                        views.tooLong(explanations, language).stream())
                .toList();
    }

    /** The page again, at the row that came or went. */
    private static ModelAndView to(OpenCorrection open, PageInput input) {
        var number = open.application().number();
        return new ModelAndView("redirect:/permohonan/" + number + "/perbaikan" + input.changedPlace());
    }

    private ModelAndView send(Resident resident, OpenCorrection open, int version, HttpServletRequest request) {
        var number = open.application().number();
        var shown = Shown.stored(resident, open, Languages.of(request));
        return switch (answerCorrection.handle(resident, new AnswerCorrection.Command(number, version))) {
            case CorrectionAnswer.Answered _ -> {
                NextPage.says(request, "casework.apply.corrected");
                yield toCase(number.text());
            }
            case CorrectionAnswer.StillMissing(var items) ->
                page(shown.withWrong(views.missing(open, items, shown.language())), HttpStatus.UNPROCESSABLE_CONTENT);
            case Refused.Stale _ -> page(shown.movedOn(), HttpStatus.CONFLICT);
            case Refused _ -> toCase(number.text());
        };
    }

    private ModelAndView page(Shown shown, HttpStatus status) {
        return new ModelAndView("casework/apply/correction", Map.of("view", views.view(shown)), status);
    }

    private static ModelAndView toCase(String number) {
        return new ModelAndView("redirect:/permohonan/" + ApplicationNumber.named(number));
    }
}
