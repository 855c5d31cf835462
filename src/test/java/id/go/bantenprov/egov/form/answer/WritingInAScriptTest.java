package id.go.bantenprov.egov.form.answer;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.answers;
import static id.go.bantenprov.egov.form.FormFixture.closed;
import static id.go.bantenprov.egov.form.FormFixture.form;
import static id.go.bantenprov.egov.form.FormFixture.row;
import static id.go.bantenprov.egov.form.FormFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Submission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A document that prints an answer can print it. Here it cannot print an x. */
class WritingInAScriptTest {
    private static final FormDefinition FORM =
            form("""
            title: {kind: text}
            remark: {kind: text}
            people: {kind: group, item: {id: Orang, en: Person}, rows: 0..2, of: {name: {kind: text}}}
            """, "").printing(Set.of("title", "people"), text -> text.contains("x") ? List.of("x") : List.of());

    private static List<Problem> problems(Answers answers) {
        return FORM.evaluate(answers, TODAY).problems();
    }

    @Test
    void what_is_printed_names_the_signs_it_cannot_hold() {
        assertThat(problems(answers("title", text("Axis"))))
                .extracting(Problem::field, Problem::code, Problem::limit)
                .containsExactly(tuple("title", ProblemCode.UNWRITABLE, "x"));
    }

    @Test
    void a_row_that_is_printed_names_its_field() {
        assertThat(problems(answers("people", closed(row("name", text("Siti")), row("name", text("Max"))))))
                .extracting(Problem::field)
                .containsExactly("people.1.name");
    }

    @Test
    void what_is_not_printed_holds_any_sign() {
        assertThat(problems(answers("remark", text("Axis")))).isEmpty();
    }

    @Test
    void nothing_is_handed_in_before_all_of_it_can_be_printed() {
        var answers = answers("title", text("Axis"), "remark", text("-"), "people", closed());

        assertThat(FORM.evaluate(answers, TODAY).submission()).isInstanceOf(Submission.Incomplete.class);
    }

    @Test
    void programs_are_told_the_same() {
        assertThat(FORM.readJson(Map.of("title", "Axis"), TODAY).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNWRITABLE);
    }
}
