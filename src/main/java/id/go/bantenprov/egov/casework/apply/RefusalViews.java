package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.AnswerTexts;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.form.Page;
import id.go.bantenprov.egov.form.Refusal;
import id.go.bantenprov.egov.web.Language;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says why somebody cannot get a service, and by which answers. */
@Component
class RefusalViews {
    private final AnswerTexts answers;

    RefusalViews(AnswerTexts answers) {
        this.answers = answers;
    }

    /** @param draft address of the draft whose answers can be changed; its pages hang below it */
    Optional<RefusalView> of(Evaluation evaluation, String draft, Language language) {
        return evaluation.refusal().map(refusal -> view(evaluation, refusal, draft, language));
    }

    private RefusalView view(Evaluation evaluation, Refusal refusal, String draft, Language language) {
        var because = refusal.decidingFacts().stream()
                .flatMap(fact -> because(evaluation, fact, draft, language))
                .toList();
        return new RefusalView(FormText.of(refusal.text()).in(language), refusal.basis(), because);
    }

    private Stream<RefusalView.Because> because(Evaluation evaluation, String key, String draft, Language language) {
        var form = evaluation.form();
        var fact = form.fact(key).orElseThrow();
        return form.question(key).stream()
                .flatMap(question -> evaluation.value(key).stream()
                        .map(value -> new RefusalView.Because(
                                FormText.of(question.label()).in(language),
                                answers.text(fact, value, language),
                                draft + "/" + pageOf(evaluation, key) + "#" + key)));
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
