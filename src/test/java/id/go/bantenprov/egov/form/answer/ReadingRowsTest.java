package id.go.bantenprov.egov.form.answer;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.amount;
import static id.go.bantenprov.egov.form.FormFixture.closed;
import static id.go.bantenprov.egov.form.FormFixture.form;
import static id.go.bantenprov.egov.form.FormFixture.open;
import static id.go.bantenprov.egov.form.FormFixture.row;
import static id.go.bantenprov.egov.form.FormFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Reading;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingRowsTest {
    private static final FormDefinition FORM = form(
            "rows: {kind: group, item: {id: Butir, en: Item}, rows: 0..2, of: {giver: {kind: text}, amount: {kind: money, min: 0, max: 100}}}",
            "");

    private static Reading read(String... namesAndValues) {
        var fields = new HashMap<String, List<String>>();
        for (int at = 0; at < namesAndValues.length; at += 2)
            fields.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
        return FORM.read("rows", fields, TODAY);
    }

    @Test
    void each_row_has_its_own_problems() {
        var reading = read(
                "rows.0.giver",
                "A",
                "rows.0.amount",
                "50",
                "rows.1.giver",
                "",
                "rows.1.amount",
                "200",
                "rows.closed",
                "true");

        assertThat(reading.problems()).extracting(Problem::field).containsExactly("rows.1.giver", "rows.1.amount");
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(ProblemCode.MISSING, ProblemCode.MAX);
    }

    @Test
    void a_row_is_named_by_its_place_though_one_before_it_was_taken_away() {
        var reading = read("rows.0.giver", "A", "rows.0.amount", "50", "rows.7.giver", "B", "rows.7.amount", "lima");

        assertThat(reading.problems()).extracting(Problem::field).containsExactly("rows.1.amount");
    }

    @Test
    void what_was_typed_into_it_is_still_told_when_the_page_is_opened_again() {
        var answer = read("rows.7.giver", "B", "rows.7.amount", "lima").answer();

        assertThat(FORM.evaluate(Answers.none().with("rows", answer), TODAY).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_NUMBER);
    }

    @Test
    void a_group_is_closed_by_saying_so() {
        assertThat(read("rows.0.giver", "A", "rows.0.amount", "50", "rows.closed", "true")
                        .answer())
                .isEqualTo(new Answer.Given(closed(row("giver", text("A"), "amount", amount("50")))));
        assertThat(read().answer()).isEqualTo(new Answer.Given(open()));
    }

    @Test
    void more_rows_than_may_be_are_told_once() {
        var fields = new HashMap<String, List<String>>();
        for (int row = 0; row < 500; row++) {
            fields.put("rows." + row + ".giver", List.of("A"));
            fields.put("rows." + row + ".amount", List.of("1"));
        }

        assertThat(FORM.read("rows", fields, TODAY).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY);
    }
}
