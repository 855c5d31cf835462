package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.web.Choice;
import id.go.bantenprov.egov.web.Language;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something of a file that an applicant can be asked to put right.
 *
 * @param grounds of the service's list that fit it
 */
public record Correctable(Correction.Kind kind, String target, String label, List<Choice> grounds) {
    static final String TEXT = "text-";
    static final String GROUND = "ground-";
    /** How many questions of one's own can be asked at once. */
    private static final int CLARIFICATIONS = 3;

    /**
     * What was answered and handed in, in the order of the form, and questions of one's own; but nothing of which every
     * other answer shuts the applicant out, for nobody can put that right.
     */
    static List<Correctable> of(Terms terms, Answers answers, String question, Language language) {
        var service = terms.service();
        var only = new OnlyAnswers(service.form(), answers, terms.today());
        var asked = service.form().pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(each -> answers.get(each.fact()).isPresent() && !only.isOnly(each.fact()))
                .flatMap(each -> of(service, each, language));
        var own = IntStream.rangeClosed(1, CLARIFICATIONS)
                .mapToObj(i -> of(Correction.Kind.CLARIFY, Integer.toString(i), question + " " + i, service, language));
        return Stream.concat(asked, own).toList();
    }

    private static Stream<Correctable> of(OnlineService service, Question question, Language language) {
        var label = FormText.of(question.label()).in(language);
        var kind = service.form().fact(question.fact()).orElseThrow().kind();
        return switch (kind) {
            case FactKind.Declaration _ -> Stream.empty();
            case FactKind.File _ ->
                Stream.of(of(Correction.Kind.REPLACE_FILE, question.fact(), label, service, language));
            default -> Stream.of(of(Correction.Kind.CORRECT_FIELD, question.fact(), label, service, language));
        };
    }

    private static Correctable of(
            Correction.Kind kind, String target, String label, OnlineService service, Language language) {
        var grounds = service.grounds().stream()
                .filter(kind::fits)
                .map(ground -> new Choice(ground.code(), ground.text().in(language)))
                .toList();
        return new Correctable(kind, target, label, grounds);
    }

    boolean isTargetOf(Correction correction) {
        return kind == correction.kind() && target.equals(correction.target());
    }

    public String textName() {
        return TEXT + kind + "-" + target;
    }

    public String groundName() {
        return GROUND + kind + "-" + target;
    }
}
