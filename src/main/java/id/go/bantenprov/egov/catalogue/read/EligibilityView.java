package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.form.Refusal;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Localized;
import id.go.bantenprov.egov.web.Page;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The questions before applying, with the answer once they are answered.
 *
 * @param typed by name of the input, to show what was typed again
 */
public record EligibilityView(
        OnlineService service,
        List<Item> items,
        Map<String, List<String>> typed,
        List<Problem> problems,
        Outcome outcome,
        Opening opening) {
    public record Item(Question question, FactKind kind) {
        public Localized label() {
            return FormText.of(question.label());
        }

        public Optional<Localized> hint() {
            return question.hintText().map(FormText::of);
        }
    }

    /** What the answers lead to. */
    public sealed interface Outcome {
        record NotAsked() implements Outcome {}

        record MayApply() implements Outcome {}

        /** @param refusals every condition that the answers do not meet, at least one */
        record Refused(List<Refusal> refusals) implements Outcome {
            public List<Reason> reasons() {
                return refusals.stream()
                        .map(refusal -> new Reason(FormText.of(refusal.text()), refusal.basis()))
                        .toList();
            }
        }

        /** @param basis the law that says so, in the words it is cited by */
        record Reason(Localized text, String basis) {}

        /** Some conditions are asked in the form only. */
        record Undecided() implements Outcome {}
    }

    public String typed(String input) {
        return typed.getOrDefault(input, List.of("")).getFirst();
    }

    /** For the summary: what is wrong, and with which question where the same words are said of several. */
    public List<FieldError> errors(Page page) {
        var said = problems.stream().map(problem -> text(problem, page)).toList();
        return problems.stream()
                .map(problem -> {
                    var text = text(problem, page);
                    var isSaidOnce = Collections.frequency(said, text) == 1;
                    return new FieldError(problem.field(), isSaidOnce ? text : text + question(problem, page));
                })
                .toList();
    }

    private String question(Problem problem, Page page) {
        return items.stream()
                .filter(item -> problem.isAt(item.question().fact()))
                .findFirst()
                .map(item -> ": " + page.text(item.label()))
                .orElse("");
    }

    /** What is wrong with one question; null if nothing is. */
    public @Nullable String error(Item item, Page page) {
        var fact = item.question().fact();
        return problems.stream()
                .filter(problem -> problem.isAt(fact))
                .findFirst()
                .map(problem -> text(problem, page))
                .orElse(null);
    }

    /** Labels of the answers that decided. */
    public List<Localized> deciding(Outcome.Refused refused) {
        return refused.refusals().stream()
                .flatMap(refusal -> refusal.decidingFacts().stream())
                .distinct()
                .flatMap(fact -> service.form().question(fact).stream())
                .map(question -> FormText.of(question.label()))
                .toList();
    }

    private static String text(Problem problem, Page page) {
        return problem.ownText()
                .map(text -> page.text(FormText.of(text)))
                .orElseGet(() -> page.text(
                        problem.messageKey(),
                        problem.messageArguments(page.language().locale())));
    }
}
