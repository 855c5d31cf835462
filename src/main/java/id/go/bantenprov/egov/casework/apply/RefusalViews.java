package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.AnswerTexts;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.form.Page;
import id.go.bantenprov.egov.form.Refusal;
import id.go.bantenprov.egov.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why somebody cannot get a service, and by which answers. */
@Component
class RefusalViews {
    private final AnswerTexts answers;

    RefusalViews(AnswerTexts answers) {
        this.answers = answers;
    }

    /** @param draft address of the draft whose answers can be changed; its pages hang below it; null before there is one */
    Optional<RefusalView> of(Evaluation evaluation, @Nullable String draft, Language language) {
        var refusals = evaluation.refusals();
        return refusals.isEmpty() ? Optional.empty() : Optional.of(view(evaluation, refusals, draft, language));
    }

    private RefusalView view(Evaluation evaluation, List<Refusal> refusals, @Nullable String draft, Language language) {
        return new RefusalView(
                refusals.stream()
                        .map(refusal -> FormText.of(refusal.text()).in(language))
                        .toList(),
                refusals.stream().map(Refusal::basis).distinct().toList(),
                refusals.stream()
                        .flatMap(refusal -> refusal.decidingFacts().stream())
                        .distinct()
                        .flatMap(fact -> because(evaluation, fact, draft, language))
                        .toList());
    }

    private Stream<RefusalView.Because> because(
            Evaluation evaluation, String key, @Nullable String draft, Language language) {
        var form = evaluation.form();
        var fact = form.fact(key).orElseThrow();
        return form.question(key).stream()
                .flatMap(question -> evaluation.value(key).stream()
                        .map(value -> new RefusalView.Because(
                                FormText.of(question.label()).in(language),
                                answers.text(fact, value, language),
                                draft == null ? null : draft + "/" + pageOf(evaluation, key) + "#" + key)));
    }

    /** The key of the page that asks for a fact. */
    static String pageOf(Evaluation evaluation, String fact) {
        return evaluation.form().pages().stream()
                .filter(page -> page.questions().stream()
                        .anyMatch(question -> question.fact().equals(fact)))
                .map(Page::key)
                .findFirst()
                .orElseThrow();
    }
}
