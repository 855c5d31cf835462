package id.go.bantenprov.egov.catalogue.read;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.read.EligibilityQuestions.Read;
import id.go.bantenprov.egov.catalogue.read.EligibilityView.Item;
import id.go.bantenprov.egov.catalogue.read.EligibilityView.Outcome;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.web.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers "may I apply?" before anybody signs in. Nothing that is typed here is kept. */
@Controller
class EligibilityPage {
    private final Catalogue catalogue;
    private final Clock clock;

    EligibilityPage(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping("/layanan/{slug}/syarat")
    ModelAndView ask(@PathVariable String slug) {
        return page(questions(slug), Map.of(), List.of(), new Outcome.NotAsked(), OK);
    }

    @PostMapping("/layanan/{slug}/syarat")
    ModelAndView answer(@PathVariable String slug, @RequestParam MultiValueMap<String, String> fields) {
        var questions = questions(slug);
        var read = questions.read(fields);
        return read.problems().isEmpty()
                ? page(questions, fields, List.of(), outcome(questions, read), OK)
                : page(questions, fields, read.problems(), new Outcome.NotAsked(), UNPROCESSABLE_CONTENT);
    }

    private static Outcome outcome(EligibilityQuestions questions, Read read) {
        var evaluation = questions.service().form().evaluate(read.answers(), questions.today());
        var refusals = evaluation.refusals();
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        return evaluation.missingForEligibility().isEmpty() ? new Outcome.MayApply() : new Outcome.Undecided();
    }

    private EligibilityQuestions questions(String slug) {
        var today = LocalDate.now(clock);
        return catalogue
                .bySlug(slug, today)
                .filter(OnlineService.class::isInstance)
                .map(service -> EligibilityQuestions.of((OnlineService) service, today))
                .filter(questions -> !questions.facts().isEmpty())
                .orElseThrow(() -> new NotFound(slug));
    }

    private static ModelAndView page(
            EligibilityQuestions questions,
            Map<String, List<String>> typed,
            List<Problem> problems,
            Outcome outcome,
            HttpStatus status) {
        var form = questions.service().form();
        var items = questions.facts().stream()
                .map(fact -> new Item(
                        form.question(fact).orElseThrow(),
                        form.fact(fact).orElseThrow().kind()))
                .toList();
        var opening = Opening.on(questions.today(), questions.service());
        var view = new EligibilityView(questions.service(), items, typed, problems, outcome, opening);
        return new ModelAndView("catalogue/read/eligibility", Map.of("view", view), status);
    }
}
