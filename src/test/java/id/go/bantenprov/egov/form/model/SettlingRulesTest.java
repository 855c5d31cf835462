package id.go.bantenprov.egov.form.model;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.answers;
import static id.go.bantenprov.egov.form.FormFixture.form;
import static id.go.bantenprov.egov.form.FormFixture.no;
import static id.go.bantenprov.egov.form.FormFixture.service;
import static id.go.bantenprov.egov.form.FormFixture.whole;
import static id.go.bantenprov.egov.form.FormFixture.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.SettlingSets;
import id.go.bantenprov.egov.form.SettlingSets.Found;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettlingRulesTest {
    private static final String GRADES = "(ipk >= 3.00 && semester >= 3) || orphan";

    private static final FormDefinition FORM = form("""
        ipk: {kind: decimal, scale: 2, min: 0.00, max: 4.00}
        semester: {kind: int, min: 1, max: 14}
        orphan: {kind: bool}
        n: {kind: int}
        b: {kind: bool}
        """, "");

    private static SettlingSets sets(String rule, boolean goal, Object... factsAndValues) {
        return sets(FORM, rule, goal, factsAndValues);
    }

    private static SettlingSets sets(FormDefinition form, String rule, boolean goal, Object... factsAndValues) {
        var standing = new Standing(form, answers(factsAndValues));
        return new Settling(standing.state()).sets(standing.rule(rule), goal);
    }

    @Test
    void the_smallest_sets_can_make_a_rule_true() {
        assertThat(sets(GRADES, true)).isEqualTo(new Found(List.of(Set.of("orphan"), Set.of("ipk", "semester")), true));
    }

    @Test
    void others_can_make_it_false() {
        assertThat(sets(GRADES, false))
                .isEqualTo(new Found(List.of(Set.of("ipk", "orphan"), Set.of("semester", "orphan")), true));
    }

    @Test
    void only_what_is_missing_is_asked_for() {
        assertThat(sets(GRADES, true, "orphan", no(), "semester", whole(3)))
                .isEqualTo(new Found(List.of(Set.of("ipk")), true));
    }

    @Test
    void there_is_no_set_for_what_cannot_be_any_more_and_an_empty_one_for_what_is() {
        assertThat(sets(GRADES, true, "orphan", no(), "semester", whole(2))).isEqualTo(new Found(List.of(), true));
        assertThat(sets(GRADES, true, "orphan", yes())).isEqualTo(new Found(List.of(Set.of()), true));
    }

    @Test
    void sets_whose_answers_exclude_each_other_fall_away() {
        assertThat(sets("(n > 5 || b) && n < 3", true)).isEqualTo(new Found(List.of(Set.of("n", "b")), true));
    }

    @Test
    void a_leaf_that_holds_more_than_one_fact_settles_only_perhaps() {
        assertThat(service("BLK").evaluate(Answers.none(), TODAY).settling("ageAndPlace"))
                .isEqualTo(new Found(List.of(Set.of("birthDate", "address")), false));
    }

    @Test
    void nothing_is_claimed_beyond_the_caps() {
        var facts = new StringBuilder();
        for (int fact = 0; fact < 7; fact++) facts.append("f%d: {kind: bool}\n".formatted(fact));

        assertThat(sets(form(facts.toString(), ""), "f0 && f1 && f2 && f3 && f4 && f5 && f6", true))
                .isEqualTo(new SettlingSets.TooMany(7));
    }

    @Test
    void a_rule_that_the_form_does_not_have_is_refused() {
        var evaluation = FORM.evaluate(Answers.none(), TODAY);

        assertThatThrownBy(() -> evaluation.settling("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
