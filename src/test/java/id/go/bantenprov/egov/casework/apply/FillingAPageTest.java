package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bantenprov.egov.casework.apply.PageInput.Purpose;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page says of the answers that came with it. */
class FillingAPageTest {
    private static final FormDefinition FORM =
            form("""
            start: {kind: int, min: 0}
            startAgain: {kind: int, min: 0}
            work: {kind: group, item: {id: Butir, en: Item}, rows: 0..3, of: {ended: {kind: bool}, reason: {kind: text, when: ended}}}
            """, "checks: [{key: k, rule: 'start < 5', at: start, text: {id: X, en: X}}]");

    private static final Map<String, List<String>> A_ROW_WITHOUT_ITS_REASON =
            Map.of("work.0.ended", List.of("true"), "work.0.reason", List.of(""), "work.closed", List.of("true"));

    private static List<Problem> problems(Purpose purpose, List<String> facts, Map<String, List<String>> inputs) {
        var input = new PageInput(Set.copyOf(facts), new Inputs(inputs), Map.of(), Map.of(), Set.of(), purpose);
        return FilledPage.of(FORM.evaluate(Answers.none(), TODAY), facts, input).problems();
    }

    @Test
    void what_another_answer_of_a_row_makes_necessary_is_missing() {
        assertThat(problems(Purpose.GO_ON, List.of("work"), A_ROW_WITHOUT_ITS_REASON))
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("work.0.reason", ProblemCode.MISSING));
    }

    @Test
    void what_is_missing_in_a_row_names_the_row() {
        assertThat(problems(Purpose.GO_ON, List.of("work"), A_ROW_WITHOUT_ITS_REASON))
                .extracting(problem -> problem.rowName().orElseThrow().id())
                .containsExactly("Butir 1");
    }

    @Test
    void as_long_as_nobody_goes_on_what_is_missing_is_no_mistake() {
        assertThat(problems(Purpose.STOP, List.of("work"), A_ROW_WITHOUT_ITS_REASON))
                .isEmpty();
    }

    @Test
    void a_mistake_at_a_fact_does_not_hide_the_check_at_another_whose_name_begins_alike() {
        var inputs = Map.of("start", List.of("9"), "startAgain", List.of("x"));

        assertThat(problems(Purpose.GO_ON, List.of("start", "startAgain"), inputs))
                .extracting(Problem::field, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("start", ProblemCode.CHECK), tuple("startAgain", ProblemCode.NOT_WHOLE));
    }
}
