package id.go.bantenprov.egov.form.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.FormFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingRulesTest {
    private static final FormDefinition FORM = FormFixture.form("""
        b: {kind: bool}
        i: {kind: int}
        d: {kind: decimal, scale: 2}
        m: {kind: money}
        day: {kind: date}
        t: {kind: text}
        l: {kind: longText}
        c: {kind: choice, options: {x: {id: X, en: X}, y: {id: Y, en: Y}}}
        c2: {kind: choice, options: {z: {id: Z, en: Z}}}
        cs: {kind: choices, options: {x: {id: X, en: X}, y: {id: Y, en: Y}}}
        r: {kind: region, level: regency}
        a: {kind: address, level: village}
        f: {kind: file, types: [pdf], maxBytes: 100}
        g: {kind: group, item: {id: Butir, en: Item}, of: {ok: {kind: bool}, n: {kind: int}}}
        ok: {kind: declaration, text: {id: Ya, en: Yes}}
        """, "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b",
                "!b",
                "b && ok || !b",
                "b == true",
                "i < d",
                "d >= m",
                "i + 1 == 2",
                "i - d * m > -1",
                "-i < 0",
                "day < today",
                "day >= \"2026-01-01\"",
                "t == \"a\"",
                "l != 'b'",
                "t == l",
                "c == \"x\"",
                "\"y\" != c",
                "c in ['x', 'y']",
                "i in [1, 2]",
                "day in ['2026-01-01']",
                "r == \"36.03\"",
                "within(r, '36')",
                "within(a, '36')",
                "yearsBetween(day, today) >= 18",
                "daysBetween('2026-01-01', day) > 0",
                "length(t) > 1",
                "length(l) > 1",
                "present(f)",
                "present(g)",
                "contains(cs, 'x')",
                "size(cs) > 1",
                "size(f) == 1",
                "size(g) > 0",
                "any(g, ok)",
                "all(g, n > i)",
                "count(g, ok && b) > 1",
                "sum(g, n) > 1",
                "min(g, n * 2) > 1",
                "max(g, n) > d",
                "b ? i > 1 : d > 1",
                "(b ? 1 : 2.5) > 1"
            })
    void accepts_what_the_signatures_allow(String rule) {
        assertThatCode(() -> Rules.condition(rule, 1, scope())).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
        i                      => expected yes or no, found whole number
        i && b                 => expected yes or no, found whole number
        !i                     => expected yes or no
        b < true               => expected numbers or dates
        t < "a"                => expected numbers or dates
        c == "z"               => no option `z`
        c == c2                => expected choice of x, y
        c == t                 => expected choice of x, y
        c in ["x", "q"]        => no option `q`
        c in []                => expected a list
        c in c2                => expected a list
        i in [i]               => written values only
        i == "1"               => expected whole number
        day == 1               => expected date
        day < "soon"           => no date `soon`
        day + 1 == today       => expected number, found date
        -b == 1                => expected number
        a == "36"              => something that can be compared
        cs == "x"              => something that can be compared
        g == g                 => something that can be compared
        f == f                 => something that can be compared
        within(t, "36")        => expected region or address
        within(r, "banten")    => no region code
        within(r, r)           => expected a written region code
        length(i) > 1          => expected text
        present(1)             => expected fact
        contains(c, "x")       => expected choices
        contains(cs, "q")      => no option `q`
        size(t) > 1            => expected group, choices or files
        any(i, b)              => expected group
        any(g, n)              => expected yes or no
        sum(g, ok) > 1         => expected number
        any(g, any(g, ok))     => cannot stand inside a rule about one row
        n > 1                  => unknown fact `n`
        length(t, t) > 1       => takes 1, found 2
        sqrt(i) > 1            => unknown function `sqrt`
        i / 2 > 1              => unexpected `/`
        t.matches("a")         => unexpected `.`
        i > 1 > 2              => cannot be chained
        i >                    => found the end
        (i > 1                 => expected `)`
        i > 1 b                => expected the end
        "a" == "b"             => something that can be compared
        b ? "x" : "y"          => clear type
        in                     => found `in`
        """)
    void refuses_everything_else_and_says_what_is_expected(String rule, String message) {
        assertThatThrownBy(() -> Rules.condition(rule, 1, scope()))
                .isInstanceOf(RuleFault.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13})
    void allows_twelve_levels_and_no_more(int levels) {
        var rule = "!(".repeat(levels - 1) + "b" + ")".repeat(levels - 1);

        if (levels == 12)
            assertThatCode(() -> Rules.condition(rule, 1, scope())).doesNotThrowAnyException();
        else assertThatThrownBy(() -> Rules.condition(rule, 1, scope())).hasMessageContaining("13 levels");
    }

    @ParameterizedTest
    @ValueSource(ints = {66, 67})
    void allows_two_hundred_parts_and_no_more(int comparisons) {
        var rule = "i > 1" + " || i > 1".repeat(comparisons - 1);

        if (comparisons == 66)
            assertThatCode(() -> Rules.condition(rule, 1, scope())).doesNotThrowAnyException();
        else assertThatThrownBy(() -> Rules.condition(rule, 1, scope())).hasMessageContaining("at most 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((((((((((((((((((((((((((((((((((((((((((((((b",
                "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!b"
            })
    void refuses_deep_nesting_before_it_costs_anything(String rule) {
        assertThatThrownBy(() -> Rules.condition(rule, 1, scope())).hasMessageContaining("nested too deeply");
    }

    private static Scope scope() {
        return new Standing(FORM, Answers.none()).scope();
    }
}
