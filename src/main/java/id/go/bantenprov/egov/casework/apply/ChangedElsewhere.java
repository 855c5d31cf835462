package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.apply.DraftPageView.Changed;
import id.go.bantenprov.egov.casework.model.AnswerTexts;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what another window or telephone has saved, where it is other than what was just typed. */
@Component
class ChangedElsewhere {
    private final AnswerTexts answers;
    private final Texts texts;

    ChangedElsewhere(AnswerTexts answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    /** @param facts what the page asks for, in its order */
    List<Changed> in(List<String> facts, Evaluation typed, Answers stored, Language language) {
        return facts.stream()
                .filter(fact -> !stored.get(fact).equals(typed.answers().get(fact)))
                .map(fact -> changed(fact, typed, stored, language))
                .toList();
    }

    private Changed changed(String fact, Evaluation typed, Answers stored, Language language) {
        var label =
                FormText.of(typed.form().question(fact).orElseThrow().label()).in(language);
        return stored.get(fact).orElse(null) instanceof Answer.Given(var value)
                ? new Changed(label, answers.lines(typed.form().fact(fact).orElseThrow(), value, language))
                : said(label, "", language);
    }

    /** @param stored in words; if there are none, the view says that it is empty */
    Changed said(String label, String stored, Language language) {
        return new Changed(label, List.of(stored.isBlank() ? texts.text(language, "casework.apply.empty") : stored));
    }
}
