package id.go.bantenprov.egov.form;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.amount;
import static id.go.bantenprov.egov.form.FormFixture.answers;
import static id.go.bantenprov.egov.form.FormFixture.day;
import static id.go.bantenprov.egov.form.FormFixture.no;
import static id.go.bantenprov.egov.form.FormFixture.region;
import static id.go.bantenprov.egov.form.FormFixture.service;
import static id.go.bantenprov.egov.form.FormFixture.whole;
import static id.go.bantenprov.egov.form.FormFixture.yes;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.form.Settled.Known;
import id.go.bantenprov.egov.form.Submission.NotEligible;
import org.junit.jupiter.api.Test;

class JudgingEligibilityTest {
    private static final FormDefinition BLK = service("BLK");
    private static final FormDefinition BEASISWA = service("BEASISWA");

    private static Evaluation evaluate(FormDefinition form, Object... factsAndValues) {
        return form.evaluate(answers(factsAndValues), TODAY);
    }

    @Test
    void is_refused_as_soon_as_one_condition_is_false_with_its_text_basis_and_deciding_facts() {
        var refusal = evaluate(BLK, "birthDate", day("2009-01-01")).refusal().orElseThrow();

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
        var evaluation =
                evaluate(BEASISWA, "birthDate", day("2006-01-01"), "address", region("36.03.01.2001"), "orphan", yes());

        assertThat(evaluation.missingForEligibility()).isEmpty();
        assertThat(evaluation.verdict("grades")).isEqualTo(Verdict.YES);
    }

    @Test
    void gives_the_first_condition_that_is_false_and_all_of_them_at_submission() {
        var evaluation = evaluate(BEASISWA, "birthDate", day("1990-01-01"), "address", region("32.01.01.1001"));

        assertThat(evaluation.refusal().orElseThrow().key()).isEqualTo("resident");
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
                .refusal()
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

        assertThat(evaluation.refusal().orElseThrow().decidingFacts()).containsExactly("orphan", "ipk");
    }

    @Test
    void has_no_reason_to_refuse_while_undecided() {
        assertThat(evaluate(BLK).refusal()).isEmpty();
        assertThat(evaluate(BLK).verdict("ageAndPlace")).isEqualTo(Verdict.OPEN);
    }
}
