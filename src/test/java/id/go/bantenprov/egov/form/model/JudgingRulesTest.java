package id.go.bantenprov.egov.form.model;

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
import static id.go.bantenprov.egov.form.FormFixture.text;
import static id.go.bantenprov.egov.form.FormFixture.whole;
import static id.go.bantenprov.egov.form.FormFixture.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingRulesTest {
    /** {@code t} and {@code f} are answered, {@code u} is missing, {@code n} is not needed, {@code o} may come to be either. */
    private static final FormDefinition LOGIC = form("""
        t: {kind: bool}
        f: {kind: bool}
        u: {kind: bool}
        n: {kind: bool, when: f}
        o: {kind: bool, when: u}
        m: {kind: int, min: 1, max: 3, when: f}
        """, "");

    private static final Answers LOGIC_ANSWERS = answers("t", yes(), "f", no());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiterString = "->", textBlock = """
        f && u    -> FALSE
        t && u    -> UNKNOWN
        n && u    -> UNKNOWN
        n && n    -> NOT_NEEDED
        n && t    -> TRUE
        n || f    -> FALSE
        t || u    -> TRUE
        u || f    -> UNKNOWN
        n || n    -> NOT_NEEDED
        !u        -> UNKNOWN
        !n        -> NOT_NEEDED
        !f        -> TRUE
        o && f    -> FALSE
        o && t    -> UNKNOWN
        o || o    -> OPEN
        u == u    -> UNKNOWN
        n == t    -> NOT_NEEDED
        o == t    -> OPEN
        present(t) -> TRUE
        present(n) -> FALSE
        present(u) -> UNKNOWN
        m + 1 > 0 -> NOT_NEEDED
        m in [1, 2] -> NOT_NEEDED
        n ? t : f -> NOT_NEEDED
        t ? u : f -> UNKNOWN
        f ? u : t -> TRUE
        """)
    void logic_leaves_out_what_is_not_needed_and_waits_for_what_is_missing(String rule, Truth truth) {
        assertThat(new Standing(LOGIC, LOGIC_ANSWERS).judge(rule)).isEqualTo(truth);
    }

    private static final FormDefinition NUMBERS = form("""
        ipk: {kind: decimal, scale: 2, min: 0.00, max: 4.00}
        count: {kind: int, min: 0, max: 10}
        free: {kind: int}
        b: {kind: bool}
        born: {kind: date, max: today}
        other: {kind: decimal, scale: 2, min: 0.00, max: 4.00, optional: true}
        """, "");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiterString = "->", textBlock = """
        ipk >= 2.75          -> UNKNOWN
        ipk <= 4.00          -> TRUE
        ipk > 4.00           -> FALSE
        ipk == 4.01          -> FALSE
        ipk != 5             -> TRUE
        ipk == ipk           -> UNKNOWN
        ipk + count <= 14    -> TRUE
        ipk - count >= -10   -> TRUE
        ipk * count <= 40    -> TRUE
        ipk * count < 40     -> UNKNOWN
        -ipk <= 0            -> TRUE
        free > 0             -> UNKNOWN
        free * 0 == 0        -> UNKNOWN
        (b ? 1 : 1) == 1     -> TRUE
        (b ? 1 : 2) <= 2     -> TRUE
        (b ? 1 : 2) == 1     -> UNKNOWN
        born <= today        -> TRUE
        daysBetween(born, today) >= 0  -> TRUE
        yearsBetween(born, today) >= 0 -> TRUE
        yearsBetween(born, today) > 0  -> UNKNOWN
        count in [11, 12]    -> FALSE
        other <= 4.00        -> OPEN
        """)
    void a_missing_number_with_bounds_may_already_decide(String rule, Truth truth) {
        assertThat(new Standing(NUMBERS, Answers.none()).judge(rule)).isEqualTo(truth);
    }

    @ParameterizedTest(name = "from {0} to {1} are {2} years")
    @CsvSource({
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
        "2008-11-24, 2026-11-23, 17",
        "2008-11-24, 2026-11-24, 18",
        "2026-11-24, 2026-11-24, 0"
    })
    void years_are_completed_on_the_birthday_and_on_1_march_for_29_february(String from, String to, long years) {
        var cell = new Standing(NUMBERS, Answers.none()).judge("yearsBetween(\"" + from + "\", \"" + to + "\")");

        assertThat(cell).isEqualTo(Span.exactly(years));
    }

    private static final FormDefinition GROUPS = form("""
        rows: {kind: group, item: {id: Butir, en: Item}, rows: 0..10, of: {ok: {kind: bool}, amount: {kind: money, min: 0, max: 50000000}, note: {kind: text, when: ok}}}
        """, "");

    private static Cell judge(Value rows, String rule) {
        return new Standing(GROUPS, answers("rows", rows)).judge(rule);
    }

    @Test
    void any_is_true_by_one_row_and_waits_for_rows_to_come() {
        assertThat(judge(open(row("ok", no()), row()), "any(rows, ok)")).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(open(row("ok", yes()), row()), "any(rows, ok)")).isEqualTo(Truth.TRUE);
        assertThat(judge(closed(row("ok", no()), row("ok", no())), "any(rows, ok)"))
                .isEqualTo(Truth.FALSE);
        assertThat(judge(closed(), "any(rows, ok)")).isEqualTo(Truth.FALSE);
    }

    @Test
    void all_is_false_by_one_row_and_true_of_none() {
        assertThat(judge(closed(), "all(rows, ok)")).isEqualTo(Truth.TRUE);
        assertThat(judge(open(row("ok", no())), "all(rows, ok)")).isEqualTo(Truth.FALSE);
        assertThat(judge(open(row("ok", yes())), "all(rows, ok)")).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(closed(row("ok", yes())), "all(rows, ok)")).isEqualTo(Truth.TRUE);
    }

    @Test
    void count_is_an_interval_from_the_certain_to_the_possible_rows() {
        var rows = closed(row("ok", yes()), row(), row("ok", no()));

        assertThat(judge(rows, "count(rows, ok)")).isEqualTo(Span.between(1, 2));
        assertThat(judge(rows, "count(rows, ok) >= 1")).isEqualTo(Truth.TRUE);
        assertThat(judge(rows, "count(rows, ok) >= 2")).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(rows, "count(rows, ok) >= 3")).isEqualTo(Truth.FALSE);
    }

    @Test
    void rows_to_come_count_up_to_the_most_that_there_may_be() {
        assertThat(judge(open(row("ok", yes())), "count(rows, ok) <= 10")).isEqualTo(Truth.TRUE);
        assertThat(judge(open(row("ok", yes())), "count(rows, ok) <= 9")).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(open(row("ok", yes())), "size(rows)")).isEqualTo(Span.between(1, 10));
        assertThat(judge(closed(row("ok", yes())), "size(rows)")).isEqualTo(Span.exactly(1));
    }

    @Test
    void a_sum_lies_between_what_its_missing_parts_may_be() {
        var rows = closed(row("amount", amount("10000000")), row());

        assertThat(judge(rows, "sum(rows, amount) <= 60000000")).isEqualTo(Truth.TRUE);
        assertThat(judge(rows, "sum(rows, amount) > 75000000")).isEqualTo(Truth.FALSE);
        assertThat(judge(rows, "sum(rows, amount) <= 50000000")).isEqualTo(Truth.UNKNOWN);
        assertThat(judge(open(row("amount", amount("1"))), "sum(rows, amount) <= 450000001"))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void the_least_and_the_greatest_of_no_row_are_not_needed() {
        var two = closed(row("amount", amount("10")), row("amount", amount("20")));

        assertThat(judge(closed(), "min(rows, amount)")).isEqualTo(Truth.NOT_NEEDED);
        assertThat(judge(open(), "max(rows, amount)")).isEqualTo(Truth.OPEN);
        assertThat(judge(two, "min(rows, amount) == 10 && max(rows, amount) == 20"))
                .isEqualTo(Truth.TRUE);
        assertThat(judge(open(row("amount", amount("10"))), "min(rows, amount) <= 10"))
                .isEqualTo(Truth.TRUE);
        assertThat(judge(open(row("amount", amount("10"))), "max(rows, amount) >= 10"))
                .isEqualTo(Truth.TRUE);
        assertThat(judge(open(row("amount", amount("10"))), "max(rows, amount) > 10"))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void rows_in_which_a_field_is_not_needed_are_skipped() {
        var rows = closed(row("ok", no()), row("ok", yes(), "note", text("abc")));

        assertThat(judge(rows, "count(rows, length(note) == 3)")).isEqualTo(Span.exactly(1));
        assertThat(judge(rows, "all(rows, length(note) == 3)")).isEqualTo(Truth.TRUE);
    }

    private static final FormDefinition WORDS = form("""
        type: {kind: choice, options: {person: {id: Orang, en: Person}, body: {id: Badan, en: Body}}}
        needs: {kind: choices, options: {lift: {id: Lift, en: Lift}, sign: {id: Isyarat, en: Sign}}}
        home: {kind: region, level: village}
        place: {kind: address, level: village}
        name: {kind: text}
        born: {kind: date}
        n: {kind: int}
        """, "");

    private static final Answers WORDS_ANSWERS = answers(
            "type", choice("body"),
            "needs", new Value.Choices(List.of("lift")),
            "home", region("36.03.01.2001"),
            "place", new Value.Address("32.01.01.1001", "Jalan 1"),
            "name", text("Añ😀"),
            "born", day("2000-01-31"),
            "n", whole(7));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiterString = "->", textBlock = """
        type == "body"                  -> TRUE
        type != "body"                  -> FALSE
        type in ["person", "body"]      -> TRUE
        contains(needs, "lift")         -> TRUE
        contains(needs, "sign")         -> FALSE
        size(needs) == 1                -> TRUE
        within(home, "36")              -> TRUE
        within(home, "36.03.01.2001")   -> TRUE
        within(home, "36.0")            -> REFUSED
        within(home, "32")              -> FALSE
        within(place, "32.01")          -> TRUE
        within(place, "36")             -> FALSE
        home == "36.03"                 -> FALSE
        length(name) == 3               -> TRUE
        name == "Añ😀"                   -> TRUE
        born < "2000-02-01"             -> TRUE
        born == "2000-01-31"            -> TRUE
        daysBetween(born, "2000-03-01") == 30 -> TRUE
        n * n - 1 == 48                 -> TRUE
        -n + 10 == 3                    -> TRUE
        n in [1, 7]                     -> TRUE
        """)
    void every_operator_judges_known_values(String rule, String expected) {
        var standing = new Standing(WORDS, WORDS_ANSWERS);

        if (expected.equals("REFUSED"))
            assertThatThrownBy(() -> standing.judge(rule)).isInstanceOf(AssertionError.class);
        else assertThat(standing.judge(rule)).hasToString(expected);
    }
}
