package id.go.bantenprov.egov.form.proof;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.form;
import static id.go.bantenprov.egov.form.FormFixture.load;
import static id.go.bantenprov.egov.form.FormFixture.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.form.PathProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvingPathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"SKP", "PPID", "BEASISWA", "BLK"})
    void every_service_can_be_finished_on_every_way(String service) {
        var proof = service(service).prove(TODAY);

        assertThat(proof.findings()).isEmpty();
        assertThat(proof.states()).isPositive();
    }

    @Test
    void says_which_rules_were_only_sampled() {
        assertThat(service("BEASISWA").prove(TODAY).sampled()).contains("received <= 20000000");
        assertThat(service("BLK").prove(TODAY).sampled()).isEmpty();
    }

    @Test
    void finds_a_page_whose_guard_comes_too_late() {
        var proof = twoPages("when: 'later', ", "first", "later", "");

        assertThat(proof.findings()).anyMatch(finding -> finding.contains("page one: its guard is not known"));
    }

    @Test
    void finds_a_page_that_nobody_reaches() {
        var proof = load("""
            facts:
              a: {kind: bool}
              b: {kind: bool, when: a}
              c: {kind: bool}
            pages:
              - {key: one, title: {id: A, en: A}, ask: [{fact: a, label: {id: A, en: A}}, {fact: b, label: {id: B, en: B}}]}
              - {key: two, title: {id: B, en: B}, when: '!a && present(b)', ask: [{fact: c, label: {id: C, en: C}}]}
            """).prove(TODAY);

        assertThat(proof.findings()).containsExactly("page two is never reached");
    }

    @Test
    void finds_a_refusal_that_nobody_gets() {
        var proof = form("""
            age: {kind: int, min: 0, max: 100}
            a: {kind: bool, when: age > 60}
            """, """
            eligibility:
              - {key: old, rule: 'age > 50 || !a', refuse: {id: Tidak, en: No}, basis: Perda}
              - {key: never, rule: 'age > 40 || a', refuse: {id: Tidak, en: No}, basis: Perda}
            """).prove(TODAY);

        assertThat(proof.findings()).contains("refusal never is never reached");
    }

    @Test
    void finds_what_is_needed_and_cannot_be_made_up() {
        var proof = form("code: {kind: text, pattern: '(?:ab|cd)x', min: 5}", "needs: [code]")
                .prove(TODAY);

        assertThat(proof.findings())
                .containsExactly(
                        "code: no valid answer could be made up",
                        "no way comes to the end",
                        "page only: who comes here cannot finish");
    }

    @Test
    void finds_checks_that_nobody_passes() {
        var proof = form("""
            a: {kind: bool}
            b: {kind: bool}
            """, """
            checks:
              - {key: one, rule: 'a == b', text: {id: X, en: X}}
              - {key: two, rule: 'a != b', text: {id: X, en: X}}
            """).prove(TODAY);

        assertThat(proof.findings()).contains("no way comes to the end");
    }

    @Test
    void ways_that_agree_in_what_is_still_read_are_followed_as_one() {
        var facts = new StringBuilder();
        var checks = new StringBuilder("checks:\n");
        for (int fact = 0; fact < 40; fact++) facts.append("f%d: {kind: bool}\n".formatted(fact));
        for (int fact = 0; fact < 40; fact += 2)
            checks.append("  - {key: c%d, rule: 'f%d || f%d', text: {id: X, en: X}}\n".formatted(fact, fact, fact + 1));

        var proof = form(facts.toString(), checks.toString()).prove(TODAY);

        assertThat(proof.holds()).isTrue();
        assertThat(proof.states()).isLessThan(100);
    }

    @Test
    void says_so_when_there_are_too_many_stages() {
        var facts = new StringBuilder("last: {kind: bool}\n");
        var checks = new StringBuilder("checks:\n");
        for (int fact = 0; fact < 20; fact++) {
            facts.insert(0, "f%d: {kind: bool}\n".formatted(fact));
            checks.append("  - {key: c%d, rule: 'f%d || last', text: {id: X, en: X}}\n".formatted(fact, fact));
            checks.append("  - {key: d%d, rule: 'f%d || !last', text: {id: X, en: X}}\n".formatted(fact, fact));
        }

        var proof = form(facts.toString(), checks.toString()).prove(TODAY);

        assertThat(proof.findings()).containsExactly("more than 100000 stages: too many to look at");
    }

    private static PathProof twoPages(String when, String first, String second, String more) {
        return load("""
            facts:
              %s: {kind: bool}
              %s: {kind: bool}
            pages:
              - {key: one, title: {id: A, en: A}, %sask: [{fact: %s, label: {id: A, en: A}}]}
              - {key: two, title: {id: B, en: B}, ask: [{fact: %s, label: {id: B, en: B}}]}
            %s\
            """.formatted(first, second, when, first, second, more)).prove(TODAY);
    }
}
