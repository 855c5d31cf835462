package id.go.bantenprov.egov.form.load;

import static id.go.bantenprov.egov.form.FormFixture.form;
import static id.go.bantenprov.egov.form.FormFixture.load;
import static id.go.bantenprov.egov.form.FormFixture.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.LoadError;
import id.go.bantenprov.egov.form.Yaml;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadingDefinitionsTest {
    @Test
    void an_unknown_key_names_file_line_and_what_is_expected() {
        assertThatThrownBy(() -> load(yaml("a: {kind: bool}\nb: {kind: bool, needed: true}", "")))
                .isInstanceOfSatisfying(LoadError.class, error -> {
                    assertThat(error.file()).isEqualTo("test.yaml");
                    assertThat(error.line()).isEqualTo(3);
                })
                .hasMessage(
                        "test.yaml:3: unknown key `needed`, expected one of: kind, prefill, when, computed, optional,"
                                + " sensitive");
    }

    @Test
    void an_unknown_top_level_key_is_refused_by_whoever_reads_the_rest() {
        assertThatThrownBy(() -> load(yaml("a: {kind: bool}", "promises: 5")))
                .hasMessageContaining(
                        "unknown key `promises`, expected one of: facts, eligibility, pages, checks, needs");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
        {kind: boolean}                                   => expected one of address, bool, choice, choices, date, decimal, declaration, file, group, int
        {min: 1}                                          => expected the key `kind`
        {kind: text, max: 201}                            => expected 1 to 200 characters
        {kind: longText, max: 4001}                       => expected 1 to 4000 characters
        {kind: text, max: 5, min: 6}                      => expected 0 to 5 characters
        {kind: longText, min: -1}                         => expected 0 to 4000 characters
        {kind: text, max: many}                           => expected a whole number, found `many`
        {kind: text, pattern: '('}                        => expected a regular expression
        {kind: text, pattern: '(a+)+'}                    => expected a simple pattern
        {kind: decimal}                                   => expected the key `scale`
        {kind: decimal, scale: 5}                         => expected 0 to 4
        {kind: decimal, scale: 1, max: 1.55}              => expected at most 1 decimals
        {kind: int, min: 1.5}                             => expected at most 0 decimals
        {kind: int, min: 5, max: 4}                       => expected at least 5
        {kind: date, min: yesterday}                      => expected a date such as
        {kind: choice}                                    => expected the key `options`
        {kind: choice, options: {}}                       => expected 1 to 200 options
        {kind: choice, options: {x: {id: X}}}             => expected the key `en`
        {kind: choice, options: {x: {id: X, en: ''}}}     => expected a text
        {kind: choice, options: {'a b': {id: X, en: X}}}  => expected a key of letters
        {kind: region, level: village, prefill: nik}      => expected a source such as
        {kind: region, level: hamlet}                     => expected one of district, province, regency, village
        {kind: file, types: [exe], maxBytes: 1}           => expected a list out of
        {kind: file, types: [pdf], maxBytes: 0}           => expected 1 to
        {kind: file, types: [pdf], maxBytes: 1, count: 1} => expected a range such as 0..10
        {kind: file, types: [pdf], maxBytes: 1, count: 3..2} => expected a range within
        {kind: bool, optional: maybe}                     => expected true or false
        {kind: declaration}                               => expected the key `text`
        {kind: text, computed: 'true'}                    => only int, decimal, money, date and bool are computed
        {kind: int, computed: '1.5'}                      => expected whole number, found number
        {kind: bool, when: 'missing'}                     => unknown fact `missing`
        {kind: bool, when: [a]}                           => expected a text
        {kind: group, item: {id: Butir, en: Item}, rows: 0..51, of: {b: {kind: bool}}} => expected a range within 0..50
        {kind: group, item: {id: Butir, en: Item}, of: {}} => expected at least one field
        {kind: group, of: {b: {kind: bool}}}              => expected the key `item`
        {kind: group, item: Butir, of: {b: {kind: bool}}} => expected
        {kind: group, item: {id: Butir, en: Item}, of: {b: {kind: group, item: {id: Butir, en: Item}, of: {c: {kind: bool}}}}} => a row holds no group
        {kind: group, item: {id: Butir, en: Item}, of: {b: {kind: int, computed: '1'}}} => neither computed nor prefilled
        {kind: group, item: {id: Butir, en: Item}, of: {b: {kind: bool, when: c}, c: {kind: bool}}} => unknown fact `c`
        """)
    void every_mistake_in_a_fact_says_what_is_expected(String fact, String message) {
        assertThatThrownBy(() -> load(yaml("a: " + fact, "")))
                .isInstanceOf(LoadError.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
        eligibility: [{key: k, rule: a, refuse: {id: X, en: X}}]                             => expected the key `basis`
        eligibility: [{key: k, rule: 'a ==', refuse: {id: X, en: X}, basis: B}]              => (at character 5)
        checks: [{key: k, rule: a}]                                                          => expected the key `text`
        checks: [{key: k, rule: a, at: b, text: {id: X, en: X}}]                             => expected a fact that is asked for
        checks: [{key: k, rule: a, text: {id: X, en: X}}, {key: k, rule: '!a', text: {id: X, en: X}}] => two rules are called `k`
        checks: [{key: K, rule: a, text: {id: X, en: X}}]                                    => expected a name such as birthDate
        checks: [{key: k, rule: 'today > "2020-01-01"', text: {id: X, en: X}}]               => a check must read a fact
        needs: [b]                                                                           => expected a fact
        needs: a                                                                             => expected a list
        """)
    void every_mistake_in_a_rule_says_what_is_expected(String more, String message) {
        assertThatThrownBy(() -> load(yaml("a: {kind: bool}", more))).hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
        []                                                                                   => expected 1 to 60 pages
        [{key: p, title: {id: P, en: P}, ask: []}]                                           => no page asks for `a`
        [{key: p, title: {id: P}, ask: []}]                                                  => expected the key `en`
        [{key: p, title: {id: P, en: P}, ask: [{fact: a}]}]                                  => expected the key `label`
        [{key: p, title: {id: P, en: P}, ask: [{fact: b, label: {id: A, en: A}}]}]           => expected a fact that is asked for
        [{key: p, title: {id: P, en: P}, ask: [{fact: a, label: {id: A, en: A}, errors: {bad: {id: A, en: A}}}]}] => no problem is called `bad`
        [{key: p, title: {id: P, en: P}, ask: [{fact: a, label: {id: A, en: A}}, {fact: a, label: {id: A, en: A}}]}] => `a` is asked twice
        [{key: p, title: {id: P, en: P}, ask: [{fact: a, label: {id: A, en: A}}]}, {key: p, title: {id: P, en: P}, ask: []}] => two pages are called `p`
        """)
    void every_mistake_in_a_page_says_what_is_expected(String pages, String message) {
        assertThatThrownBy(() -> load("facts:\n  a: {kind: bool}\npages: " + pages + "\n"))
                .hasMessageContaining(message);
    }

    @Test
    void a_cycle_is_printed_the_whole_way_round() {
        assertThatThrownBy(() -> form("a: {kind: bool, when: b}\nb: {kind: bool, when: a}", ""))
                .hasMessage("test.yaml:2: `a` depends on itself: a ← b ← a");
    }

    @Test
    void a_page_cannot_depend_on_what_it_asks() {
        assertThatThrownBy(() -> load("""
            facts:
              a: {kind: bool}
            pages:
              - {key: p, title: {id: P, en: P}, when: a, ask: [{fact: a, label: {id: A, en: A}}]}
            """)).hasMessageContaining("a ← page p ← a");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
        age >= 60 && age < 18             => is never true
        n > 3 && n < 4                    => is never true
        c == "x" && c == "y"              => is never true
        b && !b                           => is never true
        n > 10                            => is never true
        n in [1, 2] && n in [3, 4]        => is never true
        n == 1.5                          => is never true
        n <= 10                           => is always true
        age >= 18 || age < 60             => is always true
        c == "x" || c != "x"              => is always true
        b || !b                           => is always true
        c in ["x", "y"]                   => is always true
        """)
    void a_rule_that_decides_nothing_is_refused(String rule, String message) {
        var facts = """
            born: {kind: date, max: today}
            age: {kind: int, computed: 'yearsBetween(born, today)'}
            n: {kind: int, min: 0, max: 10}
            b: {kind: bool}
            c: {kind: choice, options: {x: {id: X, en: X}, y: {id: Y, en: Y}}}
            """;

        assertThatThrownBy(
                        () -> form(facts, "checks: [{key: k, rule: '" + rule + "', at: born, text: {id: X, en: X}}]"))
                .hasMessageContaining("`" + rule + "` " + message);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
        a: &x {id: 1, en: 2}         => 1: anchors and aliases are not allowed
        a: !!str 1                   => 1: tags are not allowed
        a: !java.lang.Runtime {}     => 1: tags are not allowed
        a: 1\\na: 2                   => 2: duplicate key `a`
        - a                          => 1: expected a map
        a: [                         => not YAML
        {a: 1}\\n---\\n{b: 1}          => not YAML
        ? [a]\\n: 1                   => expected a plain key
        """)
    void only_strict_yaml_is_read(String content, String message) {
        assertThatThrownBy(() -> Yaml.read("x.yaml", content.replace("\\n", "\n")))
                .isInstanceOf(LoadError.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_file_has_a_largest_size_and_depth() {
        assertThatCode(() -> Yaml.read("x.yaml", "a: " + "b".repeat(Yaml.MAX_BYTES - 3)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Yaml.read("x.yaml", "a: " + "b".repeat(Yaml.MAX_BYTES - 2)))
                .hasMessageContaining("larger than");
        assertThatThrownBy(() -> Yaml.read("x.yaml", "a: " + "[".repeat(5000))).isInstanceOf(LoadError.class);
    }

    @Test
    void a_form_has_at_most_five_hundred_facts() {
        assertThatCode(() -> form(bools(500), "")).doesNotThrowAnyException();
        assertThatThrownBy(() -> form(bools(501), "")).hasMessageContaining("1 to 500 facts");
    }

    @Test
    void a_form_has_at_most_three_hundred_rules() {
        assertThatCode(() -> form(bools(2), checks(300, "f0 || f1"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> form(bools(2), checks(301, "f0 || f1"))).hasMessageContaining("more than 300 rules");
    }

    @Test
    void a_form_that_would_take_too_long_is_refused() {
        var facts = "g: {kind: group, item: {id: Butir, en: Item}, rows: 0..50, of: {n: {kind: int}}}";
        var rule = "any(g, n == 1" + " || n == 1".repeat(64) + ")";

        assertThatThrownBy(() -> form(facts, checks(110, rule))).hasMessageContaining("steps, at most 1000000");
    }

    private static String bools(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "f" + number + ": {kind: bool}")
                .collect(Collectors.joining("\n"));
    }

    private static String checks(int count, String rule) {
        return "checks:\n"
                + IntStream.range(0, count)
                        .mapToObj(number -> "  - {key: c" + number + ", rule: '" + rule + "', text: {id: X, en: X}}")
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void what_is_left_out_has_its_default() {
        var form = form("""
            t: {kind: text}
            f: {kind: file, types: [pdf], maxBytes: 100}
            g: {kind: group, item: {id: Butir, en: Item}, of: {b: {kind: bool}}}
            d: {kind: date, min: today - 7, max: today + 30}
            """, "");

        assertThat(form.fact("t").orElseThrow().kind()).isEqualTo(new FactKind.Text(0, 200, null));
        assertThat(((FactKind.File) form.fact("f").orElseThrow().kind()).count())
                .isEqualTo(new FactKind.Count(1, 1));
        assertThat(((FactKind.Group) form.fact("g").orElseThrow().kind()).rows())
                .isEqualTo(new FactKind.Count(0, 50));
        assertThat(form.fact("d").orElseThrow().kind())
                .isEqualTo(
                        new FactKind.Date(new FactKind.DateBound.FromToday(-7), new FactKind.DateBound.FromToday(30)));
    }
}
