package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.catalogue.FormText;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.web.Language;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Something of a file that an applicant can be asked to put right. */
public record Correctable(Correction.Kind kind, String target, String label) {
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
                .mapToObj(i -> new Correctable(Correction.Kind.CLARIFY, Integer.toString(i), question + " " + i));
        return Stream.concat(asked, own).toList();
    }

    private static Stream<Correctable> of(OnlineService service, Question question, Language language) {
        var label = FormText.of(question.label()).in(language);
        var kind = service.form().fact(question.fact()).orElseThrow().kind();
        return switch (kind) {
            case FactKind.Declaration _ -> Stream.empty();
            case FactKind.File _ -> Stream.of(new Correctable(Correction.Kind.REPLACE_FILE, question.fact(), label));
            default -> Stream.of(new Correctable(Correction.Kind.CORRECT_FIELD, question.fact(), label));
        };
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
