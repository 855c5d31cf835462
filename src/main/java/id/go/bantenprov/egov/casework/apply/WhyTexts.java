package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.AnswerTexts;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.form.Reason;
import id.go.bantenprov.egov.form.Settled;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says why something is asked: in the form's own words, and by the answers that made it needed. */
@Component
class WhyTexts {
    private final AnswerTexts answers;
    private final Texts texts;

    WhyTexts(AnswerTexts answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    /** Sentences; none where there is nothing to say. */
    List<String> of(Evaluation evaluation, String fact, Language language) {
        var why = evaluation.whyAsked(fact);
        var sentences = new ArrayList<String>();
        why.ownWords().map(words -> FormText.of(words).in(language)).ifPresent(sentences::add);
        known(why.guards())
                .forEach((asked, settled) ->
                        because(evaluation, asked, settled, language).ifPresent(sentences::add));
        if (decidesEligibility(evaluation, why.decides())) {
            sentences.add(texts.text(language, "casework.apply.why.eligibility"));
        }
        return sentences;
    }

    private static boolean decidesEligibility(Evaluation evaluation, List<String> rules) {
        return evaluation.form().eligibility().stream().anyMatch(condition -> rules.contains(condition.key()));
    }

    /** The facts that were read by these conditions, each once. */
    private static Map<String, Settled> known(List<Reason> reasons) {
        var facts = new LinkedHashMap<String, Settled>();
        reasons.stream().flatMap(WhyTexts::all).forEach(reason -> facts.putAll(reason.facts()));
        return facts;
    }

    private static Stream<Reason> all(Reason reason) {
        return Stream.concat(Stream.of(reason), reason.parts().stream().flatMap(WhyTexts::all));
    }

    private Optional<String> because(Evaluation evaluation, String fact, Settled settled, Language language) {
        if (!(settled instanceof Settled.Known(var value))) return Optional.empty();
        var form = evaluation.form();
        return form.question(fact)
                .map(question -> texts.text(
                        language,
                        "casework.apply.why.because",
                        FormText.of(question.label()).in(language),
                        answers.text(form.fact(fact).orElseThrow(), value, language)));
    }
}
