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
import static id.go.bantenprov.egov.form.FormFixture.region;
import static id.go.bantenprov.egov.form.FormFixture.row;
import static id.go.bantenprov.egov.form.FormFixture.service;
import static id.go.bantenprov.egov.form.FormFixture.text;
import static id.go.bantenprov.egov.form.FormFixture.whole;
import static id.go.bantenprov.egov.form.FormFixture.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.form.PageState.Status;
import id.go.bantenprov.egov.form.Settled.Known;
import id.go.bantenprov.egov.form.Settled.Missing;
import id.go.bantenprov.egov.form.Settled.NotNeeded;
import id.go.bantenprov.egov.form.Submission.Complete;
import id.go.bantenprov.egov.form.Submission.Incomplete;
import id.go.bantenprov.egov.form.Submission.NotEligible;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvaluatingFormsTest {
    private static final FormDefinition BLK = service("BLK");
    private static final FormDefinition BEASISWA = service("BEASISWA");
    private static final FormDefinition PPID = service("PPID");

    private static Evaluation evaluate(FormDefinition form, Object... factsAndValues) {
        return form.evaluate(answers(factsAndValues), TODAY);
    }

    @Nested
    class Eligibility {
        @Test
        void is_refused_as_soon_as_one_condition_is_false_with_its_text_basis_and_deciding_facts() {
            var refusal =
                    evaluate(BLK, "birthDate", day("2009-01-01")).refusal().orElseThrow();

            assertThat(refusal.key()).isEqualTo("ageAndPlace");
            assertThat(refusal.text().en()).isEqualTo("For residents of Banten aged 18 to 45.");
            assertThat(refusal.basis()).isEqualTo("Aturan UPTD BLK");
            assertThat(refusal.decidingFacts()).containsExactly("birthDate");
        }

        @Test
        void asks_nothing_more_once_it_is_refused() {
            assertThat(evaluate(BLK).missingForEligibility()).containsExactly("birthDate", "address");
            assertThat(evaluate(BLK, "birthDate", day("2000-01-01")).missingForEligibility())
                    .containsExactly("address");
            assertThat(evaluate(BLK, "birthDate", day("2009-01-01")).missingForEligibility())
                    .isEmpty();
        }

        @Test
        void asks_only_what_can_still_decide() {
            var evaluation = evaluate(
                    BEASISWA, "birthDate", day("2006-01-01"), "address", region("36.03.01.2001"), "orphan", yes());

            assertThat(evaluation.missingForEligibility()).isEmpty();
            assertThat(evaluation.verdict("grades")).isEqualTo(Verdict.YES);
        }

        @Test
        void gives_the_first_condition_that_is_false_and_all_of_them_at_submission() {
            var evaluation = evaluate(BEASISWA, "birthDate", day("1990-01-01"), "address", region("32.01.01.1001"));

            assertThat(evaluation.refusal().orElseThrow().key()).isEqualTo("resident");
            assertThat(evaluation.whyRefused("young").orElseThrow().decidingFacts())
                    .containsExactly("birthDate");
            assertThat(evaluation.submission())
                    .isInstanceOfSatisfying(
                            NotEligible.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(Refusal::key)
                                    .containsExactly("resident", "young"));
        }

        @Test
        void explains_a_refusal_down_to_the_answers() {
            var reason = evaluate(BEASISWA, "orphan", no(), "semester", whole(2), "ipk", amount("3.5"))
                    .whyRefused("grades")
                    .orElseThrow()
                    .reason();

            assertThat(reason.verdict()).isEqualTo(Verdict.NO);
            var grades = reason.parts().getFirst().parts();
            assertThat(grades).extracting(Reason::text).containsExactly("ipk >= 3.00", "semester >= 3");
            assertThat(grades).extracting(Reason::verdict).containsExactly(Verdict.YES, Verdict.NO);
            assertThat(grades.getLast().facts()).containsEntry("semester", new Known(whole(2)));
        }

        @Test
        void names_the_cheapest_deciding_facts_with_the_guards_they_stand_under() {
            var evaluation = evaluate(BEASISWA, "orphan", no(), "semester", whole(2), "ipk", amount("2.5"));

            assertThat(evaluation.whyRefused("grades").orElseThrow().decidingFacts())
                    .containsExactly("orphan", "ipk");
        }

        @Test
        void has_no_reason_to_refuse_while_undecided() {
            assertThat(evaluate(BLK).refusal()).isEmpty();
            assertThat(evaluate(BLK).whyRefused("ageAndPlace")).isEmpty();
            assertThat(evaluate(BLK).verdict("ageAndPlace")).isEqualTo(Verdict.OPEN);
        }
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

    @Nested
    class Pages {
        @Test
        void are_counted_as_steps_without_those_that_are_not_needed() {
            assertThat(evaluate(BEASISWA).page("money")).satisfies(page -> {
                assertThat(page.step()).isEqualTo(3);
                assertThat(page.steps()).isEqualTo(4);
            });
            assertThat(evaluate(BEASISWA, "orphan", yes()).page("money")).satisfies(page -> {
                assertThat(page.step()).isEqualTo(2);
                assertThat(page.steps()).isEqualTo(3);
            });
        }

        @Test
        void have_a_status() {
            assertThat(evaluate(BEASISWA).pages())
                    .extracting(PageState::status)
                    .containsExactly(Status.TO_DO, Status.UNDECIDED, Status.TO_DO, Status.TO_DO);
            var orphan = evaluate(
                    BEASISWA, "birthDate", day("2006-01-01"), "address", region("36.03.01.2001"), "orphan", yes());
            assertThat(orphan.pages())
                    .extracting(PageState::status)
                    .containsExactly(Status.DONE, Status.NOT_NEEDED, Status.TO_DO, Status.TO_DO);
        }

        @Test
        void ask_more_as_answers_need_it() {
            assertThat(asked(evaluate(PPID))).containsExactly("delivery");
            assertThat(asked(evaluate(PPID, "delivery", choice("copy")))).containsExactly("delivery", "copyFormat");
        }

        private static List<String> asked(Evaluation evaluation) {
            return evaluation.page("delivery").asked().stream()
                    .map(asked -> asked.fact().key())
                    .toList();
        }

        @Test
        void that_do_not_exist_are_refused() {
            assertThatThrownBy(() -> evaluate(PPID).page("nowhere")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> evaluate(PPID).settled("nothing")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> evaluate(PPID).verdict("nothing")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Settling {
        private final FormDefinition form =
                form("""
                    ipk: {kind: decimal, scale: 2, min: 0.00, max: 4.00}
                    semester: {kind: int, min: 1, max: 14}
                    orphan: {kind: bool}
                    """, "checks: [{key: k, rule: '(ipk >= 3.00 && semester >= 3) || orphan', text: {id: X, en: X}}]");

        @Test
        void finds_the_smallest_sets_that_can_make_a_rule_true_or_false() {
            assertThat(evaluate(form).settling("k"))
                    .isEqualTo(new SettlingSets.Found(List.of(Set.of("orphan"), Set.of("ipk", "semester")), true));
            assertThat(evaluate(form).refuting("k"))
                    .isEqualTo(new SettlingSets.Found(
                            List.of(Set.of("ipk", "orphan"), Set.of("semester", "orphan")), true));
        }

        @Test
        void goes_on_from_what_is_known() {
            assertThat(evaluate(form, "orphan", no(), "semester", whole(3)).settling("k"))
                    .isEqualTo(new SettlingSets.Found(List.of(Set.of("ipk")), true));
            assertThat(evaluate(form, "orphan", no(), "semester", whole(2)).settling("k"))
                    .isEqualTo(new SettlingSets.Found(List.of(), true));
            assertThat(evaluate(form, "orphan", yes()).settling("k"))
                    .isEqualTo(new SettlingSets.Found(List.of(Set.of()), true));
        }

        @Test
        void drops_sets_whose_answers_exclude_each_other() {
            var exclusive = form(
                    "n: {kind: int}\nb: {kind: bool}",
                    "checks: [{key: k, rule: '(n > 5 || b) && n < 3', text: {id: X, en: X}}]");

            assertThat(evaluate(exclusive).settling("k"))
                    .isEqualTo(new SettlingSets.Found(List.of(Set.of("n", "b")), true));
        }

        @Test
        void says_perhaps_when_a_leaf_holds_more_than_one_fact() {
            assertThat(evaluate(BLK).settling("ageAndPlace"))
                    .isEqualTo(new SettlingSets.Found(List.of(Set.of("birthDate", "address")), false));
        }

        @Test
        void claims_nothing_beyond_its_caps() {
            var facts = new StringBuilder();
            for (int fact = 0; fact < 7; fact++) facts.append("f%d: {kind: bool}\n".formatted(fact));
            var many = form(
                    facts.toString(),
                    "checks: [{key: k, rule: 'f0 && f1 && f2 && f3 && f4 && f5 && f6', text: {id: X, en: X}}]");

            assertThat(evaluate(many).settling("k")).isEqualTo(new SettlingSets.TooMany(7));
        }
    }
}
