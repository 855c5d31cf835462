package id.go.bantenprov.egov.form.model;

import static id.go.bantenprov.egov.form.FormFixture.answers;
import static id.go.bantenprov.egov.form.FormFixture.form;
import static id.go.bantenprov.egov.form.FormFixture.whole;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Value;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules over known answers mean what the same words mean in Java. */
class KnownAnswersTest {
    private static final FormDefinition FORM = form("a: {kind: int}\nb: {kind: int}\nc: {kind: bool}", "");

    private record Facts(long a, long b, boolean c) {}

    private record Condition(String text, Predicate<Facts> meaning) {}

    private record Number(String text, ToLongFunction<Facts> meaning) {}

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void are_judged_as_ordinary_logic_would(long seed) {
        var random = new Random(seed);
        var condition = condition(random, 4);
        var facts = new Facts(random.nextInt(-5, 6), random.nextInt(-5, 6), random.nextBoolean());
        var answers = answers("a", whole(facts.a()), "b", whole(facts.b()), "c", new Value.Truth(facts.c()));

        assertThat(new Standing(FORM, answers).judge(condition.text()))
                .as(condition.text() + " with " + facts)
                .isEqualTo(Truth.of(condition.meaning().test(facts)));
    }

    private static Condition condition(Random random, int depth) {
        if (depth == 0) return new Condition("c", Facts::c);
        return switch (random.nextInt(5)) {
            case 0 -> both(condition(random, depth - 1), condition(random, depth - 1));
            case 1 -> either(condition(random, depth - 1), condition(random, depth - 1));
            case 2 -> not(condition(random, depth - 1));
            case 3 -> choose(condition(random, depth - 1), condition(random, depth - 1), condition(random, depth - 1));
            default -> compare(random, number(random, depth - 1), number(random, depth - 1));
        };
    }

    private static Condition both(Condition one, Condition other) {
        return new Condition("(" + one.text + " && " + other.text + ")", one.meaning.and(other.meaning));
    }

    private static Condition either(Condition one, Condition other) {
        return new Condition("(" + one.text + " || " + other.text + ")", one.meaning.or(other.meaning));
    }

    private static Condition not(Condition one) {
        return new Condition("!" + (one.text.startsWith("(") ? one.text : "(" + one.text + ")"), one.meaning.negate());
    }

    private static Condition choose(Condition condition, Condition yes, Condition no) {
        return new Condition(
                "(" + condition.text + " ? " + yes.text + " : " + no.text + ")",
                facts -> condition.meaning.test(facts) ? yes.meaning.test(facts) : no.meaning.test(facts));
    }

    private static Condition compare(Random random, Number left, Number right) {
        return switch (random.nextInt(6)) {
            case 0 -> relation(left, "==", right, sign -> sign == 0);
            case 1 -> relation(left, "!=", right, sign -> sign != 0);
            case 2 -> relation(left, "<", right, sign -> sign < 0);
            case 3 -> relation(left, "<=", right, sign -> sign <= 0);
            case 4 -> relation(left, ">", right, sign -> sign > 0);
            default -> relation(left, ">=", right, sign -> sign >= 0);
        };
    }

    private static Condition relation(Number left, String relation, Number right, Predicate<Integer> holds) {
        return new Condition(
                "(" + left.text + " " + relation + " " + right.text + ")",
                facts -> holds.test(Long.compare(left.meaning.applyAsLong(facts), right.meaning.applyAsLong(facts))));
    }

    private static Number number(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) return leaf(random);
        var left = number(random, depth - 1);
        var right = number(random, depth - 1);
        return switch (random.nextInt(4)) {
            case 0 ->
                joined(left, "+", right, facts -> left.meaning.applyAsLong(facts) + right.meaning.applyAsLong(facts));
            case 1 ->
                joined(left, "-", right, facts -> left.meaning.applyAsLong(facts) - right.meaning.applyAsLong(facts));
            case 2 ->
                joined(left, "*", right, facts -> left.meaning.applyAsLong(facts) * right.meaning.applyAsLong(facts));
            default -> new Number("-(" + left.text + ")", facts -> -left.meaning.applyAsLong(facts));
        };
    }

    private static Number joined(Number left, String sign, Number right, ToLongFunction<Facts> meaning) {
        return new Number("(" + left.text + " " + sign + " " + right.text + ")", meaning);
    }

    private static Number leaf(Random random) {
        int literal = random.nextInt(6);
        return switch (random.nextInt(3)) {
            case 0 -> new Number("a", Facts::a);
            case 1 -> new Number("b", Facts::b);
            default -> new Number(Integer.toString(literal), _ -> literal);
        };
    }
}
