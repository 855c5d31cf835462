package id.go.bantenprov.egov.form;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.amount;
import static id.go.bantenprov.egov.form.FormFixture.answers;
import static id.go.bantenprov.egov.form.FormFixture.choice;
import static id.go.bantenprov.egov.form.FormFixture.closed;
import static id.go.bantenprov.egov.form.FormFixture.day;
import static id.go.bantenprov.egov.form.FormFixture.form;
import static id.go.bantenprov.egov.form.FormFixture.no;
import static id.go.bantenprov.egov.form.FormFixture.open;
import static id.go.bantenprov.egov.form.FormFixture.row;
import static id.go.bantenprov.egov.form.FormFixture.service;
import static id.go.bantenprov.egov.form.FormFixture.text;
import static id.go.bantenprov.egov.form.FormFixture.whole;
import static id.go.bantenprov.egov.form.FormFixture.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bantenprov.egov.form.PageState.Status;
import id.go.bantenprov.egov.form.Settled.Known;
import id.go.bantenprov.egov.form.Settled.Missing;
import id.go.bantenprov.egov.form.Settled.NotNeeded;
import id.go.bantenprov.egov.form.Submission.Complete;
import id.go.bantenprov.egov.form.Submission.Incomplete;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvaluatingFormsTest {
    private static final FormDefinition BLK = service("BLK");
    private static final FormDefinition BEASISWA = service("BEASISWA");

    private static Evaluation evaluate(FormDefinition form, Object... factsAndValues) {
        return form.evaluate(answers(factsAndValues), TODAY);
    }

    @Nested
    class Guards {
        private final FormDefinition form =
                form("""
                    applicantType: {kind: choice, options: {person: {id: Orang, en: Person}, body: {id: Badan, en: Body}}}
                    npwp: {kind: text, pattern: '[0-9]{16}', when: 'applicantType == "body"'}
                    """, "checks: [{key: long, rule: 'length(npwp) == 16', text: {id: X, en: X}}]");

        @Test
        void that_are_false_make_a_fact_not_needed_whatever_is_stored() {
            var evaluation = evaluate(form, "applicantType", choice("person"), "npwp", text("1234567890123456"));

            assertThat(evaluation.settled("npwp")).isEqualTo(new NotNeeded());
            assertThat(evaluation.verdict("long")).isEqualTo(Verdict.NOT_NEEDED);
            assertThat(evaluation.problems()).isEmpty();
            assertThat(evaluation.hidden()).containsExactly("npwp");
            assertThat(evaluation.submission()).isInstanceOfSatisfying(Complete.class, complete -> {
                assertThat(complete.removed()).containsExactly("npwp");
                assertThat(complete.answers()).isEqualTo(answers("applicantType", choice("person")));
            });
        }

        @Test
        void that_are_open_make_a_fact_missing_but_not_askable() {
            assertThat(evaluate(form).settled("npwp")).isEqualTo(new Missing(false));
            assertThat(evaluate(form).stillMissing()).isEqualTo(new StillMissing(List.of("applicantType"), 1));
        }

        @Test
        void bring_back_what_was_hidden() {
            var evaluation = evaluate(form, "applicantType", choice("person"), "npwp", text("1234567890123456"))
                    .with("applicantType", new Answer.Given(choice("body")));

            assertThat(evaluation.settled("npwp")).isEqualTo(new Known(text("1234567890123456")));
            assertThat(evaluation.hidden()).isEmpty();
        }

        @Test
        void that_speak_of_what_is_not_needed_are_false() {
            var nested = form("""
                a: {kind: bool}
                b: {kind: bool, when: a}
                c: {kind: bool, when: b}
                d: {kind: bool, when: '!b'}
                """, "");

            assertThat(evaluate(nested, "a", no()).settled("c")).isEqualTo(new NotNeeded());
            assertThat(evaluate(nested, "a", no()).settled("d")).isEqualTo(new NotNeeded());
        }

        @Test
        void explain_why_a_fact_is_asked() {
            var why = evaluate(BEASISWA, "orphan", no()).whyAsked("ipk");

            assertThat(why.ownWords().orElseThrow().en()).isEqualTo("The grade average decides on eligibility.");
            assertThat(why.guards()).singleElement().satisfies(guard -> {
                assertThat(guard.text()).isEqualTo("!orphan");
                assertThat(guard.verdict()).isEqualTo(Verdict.YES);
                assertThat(guard.parts().getFirst().facts()).containsEntry("orphan", new Known(no()));
            });
            assertThat(why.serves()).containsExactly("ipk");
            assertThat(why.decides()).containsExactly("grades");
        }

        @Test
        void name_what_a_fact_goes_into() {
            assertThat(evaluate(BEASISWA).whyAsked("birthDate").serves()).containsExactly("birthDate", "age");
            assertThat(evaluate(BEASISWA).whyAsked("campus").guards()).hasSize(1);
        }
    }

    @Nested
    class Answering {
        @Test
        void an_optional_question_left_empty_is_not_needed() {
            var form = form("essay: {kind: longText, optional: true}", "");

            assertThat(evaluate(form).settled("essay")).isEqualTo(new Missing(true));
            var empty = evaluate(form).with("essay", new Answer.LeftEmpty());
            assertThat(empty.settled("essay")).isEqualTo(new NotNeeded());
            assertThat(empty.hidden()).isEmpty();
            assertThat(empty.page("only").status()).isEqualTo(Status.DONE);
            assertThat(empty.page("only").asked()).hasSize(1);
        }

        @Test
        void a_value_out_of_its_bounds_does_not_count() {
            var evaluation = evaluate(BEASISWA, "orphan", no(), "ipk", amount("4.01"));

            assertThat(evaluation.settled("ipk")).isEqualTo(new Missing(true));
            assertThat(evaluation.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.MAX);
                assertThat(problem.ownText().orElseThrow().id()).isEqualTo("IPK paling tinggi 4");
            });
        }

        @Test
        void bounds_move_with_the_day() {
            var form = form("start: {kind: date, min: today}", "");
            var answers = answers("start", day("2026-11-24"));

            assertThat(form.evaluate(answers, TODAY).settled("start")).isInstanceOf(Known.class);
            assertThat(form.evaluate(answers, TODAY.plusDays(1)).settled("start"))
                    .isInstanceOf(Missing.class);
        }

        @Test
        void a_value_of_another_kind_does_not_count() {
            assertThat(evaluate(BEASISWA, "birthDate", text("x")).settled("birthDate"))
                    .isEqualTo(new Missing(true));
        }

        @Test
        void a_computed_fact_follows_from_its_inputs() {
            assertThat(evaluate(BLK, "birthDate", day("2008-02-29")).value("age"))
                    .contains(whole(18));
            assertThat(evaluate(BLK).settled("age")).isInstanceOf(Missing.class);
        }

        @Test
        void a_group_is_missing_until_the_person_says_no_more() {
            var row = row("giver", text("X"), "amount", amount("5"));

            assertThat(evaluate(BEASISWA, "otherScholarships", open(row)).settled("otherScholarships"))
                    .isEqualTo(new Missing(true));
            assertThat(evaluate(BEASISWA, "otherScholarships", closed(row)).value("received"))
                    .contains(amount("5"));
            assertThat(evaluate(BEASISWA, "otherScholarships", closed()).value("received"))
                    .contains(amount("0"));
            assertThat(evaluate(BEASISWA, "otherScholarships", closed(row("giver", text("X"))))
                            .settled("otherScholarships"))
                    .isEqualTo(new Missing(true));
        }

        @Test
        void a_group_with_too_few_rows_stays_open() {
            var form = form("g: {kind: group, item: {id: Butir, en: Item}, rows: 1..2, of: {b: {kind: bool}}}", "");

            assertThat(evaluate(form, "g", closed()).settled("g")).isEqualTo(new Missing(true));
            assertThat(evaluate(form, "g", closed()).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.TOO_FEW);
            assertThat(evaluate(form, "g", open(row("b", yes()), row("b", no())))
                            .settled("g"))
                    .isInstanceOf(Known.class);
        }

        @Test
        void fields_of_rows_that_are_not_needed_are_not_handed_in() {
            var form = form(
                    "g: {kind: group, item: {id: Butir, en: Item}, rows: 0..3, of: {ended: {kind: bool}, reason: {kind: text, when: ended}}}",
                    "");
            var evaluation = evaluate(form, "g", closed(row("ended", no(), "reason", text("hidden"))));

            assertThat(evaluation.submission())
                    .isInstanceOfSatisfying(
                            Complete.class,
                            complete ->
                                    assertThat(complete.answers()).isEqualTo(answers("g", closed(row("ended", no())))));
        }

        @Test
        void a_field_that_another_of_its_row_makes_necessary_is_told_as_missing() {
            var form = form(
                    "g: {kind: group, item: {id: Butir, en: Item}, rows: 0..3, of: {ended: {kind: bool}, reason: {kind: text, when: ended}}}",
                    "");
            var fields = Map.of(
                    "g.0.ended",
                    List.of("false"),
                    "g.1.ended",
                    List.of("true"),
                    "g.1.reason",
                    List.of(""),
                    "g.closed",
                    List.of("true"));
            var answer = form.read("g", fields, TODAY).answer();

            assertThat(evaluate(form).with("g", answer).problems())
                    .extracting(Problem::field, Problem::code)
                    .containsExactly(tuple("g.1.reason", ProblemCode.MISSING));
        }

        @Test
        void what_was_only_typed_is_kept_and_told() {
            var typed = new Answer.Typed(Map.of("ipk", List.of("tiga")));
            var evaluation = evaluate(BEASISWA, "orphan", no()).with("ipk", typed);

            assertThat(evaluation.settled("ipk")).isEqualTo(new Missing(true));
            assertThat(evaluation.problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_NUMBER);
            assertThat(evaluation.page("study").asked().getLast().stored()).contains(typed);
        }
    }

    @Nested
    class Checks {
        @Test
        void show_their_text_at_the_field_they_name() {
            var evaluation = evaluate(BLK, "programme", choice("welding"), "education", choice("junior"));

            assertThat(evaluation.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.field()).isEqualTo("education");
                assertThat(problem.code()).isEqualTo(ProblemCode.CHECK);
                assertThat(problem.ownText().orElseThrow().en()).isEqualTo("Welding needs senior high school");
            });
        }

        @Test
        void wait_for_missing_facts() {
            assertThat(evaluate(BLK, "programme", choice("welding")).problems()).isEmpty();
        }

        @Test
        void come_after_bounds_with_one_message_a_field() {
            var form = form(
                    "a: {kind: int, min: 0}\nb: {kind: int, min: 0}",
                    "checks: [{key: k, rule: 'a < b', at: b, text: {id: X, en: X}}]");

            assertThat(evaluate(form, "a", whole(2), "b", whole(1)).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.CHECK);
            assertThat(evaluate(form, "a", whole(2), "b", whole(-1)).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.MIN);
        }

        @Test
        void that_fail_keep_the_form_from_being_handed_in() {
            var form =
                    form("a: {kind: int}\nb: {kind: int}", "checks: [{key: k, rule: 'a < b', text: {id: X, en: X}}]");

            assertThat(evaluate(form, "a", whole(2), "b", whole(1)).submission())
                    .isInstanceOfSatisfying(Incomplete.class, incomplete -> {
                        assertThat(incomplete.missing().facts()).isEmpty();
                        assertThat(incomplete.problems())
                                .extracting(Problem::field)
                                .containsExactly("a");
                    });
        }
    }
}
