package id.go.bantenprov.egov.form;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;
import static id.go.bantenprov.egov.form.FormFixture.service;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.form.Settled.Missing;
import id.go.bantenprov.egov.form.model.FormState;
import id.go.bantenprov.egov.form.model.Settling;
import id.go.bantenprov.egov.form.model.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any answers to any of the services; the seed in the name repeats a failure. */
class GeneratedFormsTest {
    private static final List<FormDefinition> SERVICES = Stream.of("SKP", "PPID", "BEASISWA", "BLK")
            .map(FormFixture::service)
            .toList();

    static LongStream seeds() {
        return LongStream.range(20_261_124, 20_261_124 + 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_answer_after_the_other_gives_the_same_as_all_at_once(long seed) {
        var random = new Random(seed);
        var form = pick(SERVICES, random);
        var step = form.evaluate(Answers.none(), TODAY);
        for (int change = 0; change < 25; change++) {
            var fact = pick(asked(form), random);
            step = random.nextInt(5) == 0 ? step.without(fact.key()) : step.with(fact.key(), answer(fact, random));
        }

        assertSame(step, form.evaluate(step.answers(), TODAY));
    }

    private static void assertSame(Evaluation one, Evaluation other) {
        for (var fact : one.form().facts()) assertThat(one.settled(fact.key())).isEqualTo(other.settled(fact.key()));
        for (var rule : rules(one.form())) assertThat(one.verdict(rule)).isEqualTo(other.verdict(rule));
        assertThat(one.pages()).isEqualTo(other.pages());
        assertThat(one.submission()).isEqualTo(other.submission());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_decided_stays_so_whatever_is_answered_next(long seed) {
        var random = new Random(seed);
        var form = pick(SERVICES, random);
        var evaluation = form.evaluate(Answers.none(), TODAY);
        for (var fact : shuffled(asked(form), random)) {
            var next = evaluation.with(fact.key(), answer(fact, random));
            for (var rule : rules(form))
                if (evaluation.verdict(rule) != Verdict.OPEN)
                    assertThat(next.verdict(rule)).as(rule).isEqualTo(evaluation.verdict(rule));
            for (var other : form.facts())
                if (!(evaluation.settled(other.key()) instanceof Missing))
                    assertThat(next.settled(other.key())).as(other.key()).isEqualTo(evaluation.settled(other.key()));
            evaluation = next;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void with_everything_answered_nothing_is_open(long seed) {
        var random = new Random(seed);
        var form = pick(SERVICES, random);
        var evaluation = form.evaluate(full(form, random), TODAY);

        for (var rule : rules(form))
            assertThat(evaluation.verdict(rule)).as(rule).isNotEqualTo(Verdict.OPEN);
        for (var fact : form.facts())
            assertThat(evaluation.settled(fact.key())).as(fact.key()).isNotInstanceOf(Missing.class);
        assertThat(evaluation.stillMissing()).isEqualTo(new StillMissing(List.of(), 0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_deciding_facts_of_a_refusal_suffice(long seed) {
        var random = new Random(seed);
        var form = service("BEASISWA");
        var evaluation = form.evaluate(full(form, random), TODAY);
        if (evaluation.submission() instanceof Submission.NotEligible(var reasons))
            for (var refusal : reasons) {
                var changed = full(form, random);
                for (var fact : refusal.decidingFacts()) changed = changed.with(fact, answerOf(evaluation, fact));
                assertThat(form.evaluate(changed, TODAY).verdict(refusal.key())).isEqualTo(Verdict.NO);
            }
    }

    private static Answer answerOf(Evaluation evaluation, String fact) {
        return evaluation.answers().get(fact).orElseThrow();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_settling_set_settles_for_some_answers_and_nothing_smaller_does(long seed) {
        var random = new Random(seed);
        var form = FormFixture.form(
                """
                a: {kind: int, min: 0, max: 3}
                b: {kind: int, min: 0, max: 3}
                c: {kind: bool}
                d: {kind: choice, options: {x: {id: X, en: X}, y: {id: Y, en: Y}, z: {id: Z, en: Z}}}
                """, "checks: [{key: k, rule: '" + settleable(random) + "', at: a, text: {id: X, en: X}}]");
        var evaluation = form.evaluate(Answers.none(), TODAY);
        var settling = new Settling(FormState.of(form.graph(), Answers.none(), TODAY));

        for (boolean goal : new boolean[] {true, false})
            if (settling.sets(form.checks().getFirst().rule(), goal)
                    instanceof SettlingSets.Found(var sets, var certain)) {
                assertThat(certain).isTrue();
                assertThat(new HashSet<>(sets)).isEqualTo(minimalByTrying(evaluation, goal));
            }
    }

    /** A random rule in which each leaf speaks of one fact; drawn again if it decides nothing. */
    private static String settleable(Random random) {
        while (true) {
            var rule = rule(random, 3);
            try {
                FormFixture.form("""
                    a: {kind: int, min: 0, max: 3}
                    b: {kind: int, min: 0, max: 3}
                    c: {kind: bool}
                    d: {kind: choice, options: {x: {id: X, en: X}, y: {id: Y, en: Y}, z: {id: Z, en: Z}}}
                    """, "checks: [{key: k, rule: '" + rule + "', at: a, text: {id: X, en: X}}]");
                return rule;
            } catch (LoadError decidesNothing) {
                assertThat(decidesNothing).hasMessageMatching(".*(never|always) true");
            }
        }
    }

    private static String rule(Random random, int depth) {
        return switch (depth == 0 ? 3 + random.nextInt(3) : random.nextInt(6)) {
            case 0 -> "(" + rule(random, depth - 1) + " && " + rule(random, depth - 1) + ")";
            case 1 -> "(" + rule(random, depth - 1) + " || " + rule(random, depth - 1) + ")";
            case 2 -> "!(" + rule(random, depth - 1) + ")";
            case 3 ->
                (random.nextBoolean() ? "a " : "b ") + pick(List.of("==", "!=", "<", ">="), random) + " "
                        + random.nextInt(4);
            case 4 -> "c";
            default -> "d " + pick(List.of("==", "!="), random) + " \"" + pick(List.of("x", "y", "z"), random) + "\"";
        };
    }

    private static final Map<String, List<Value>> SMALL = Map.of(
            "a",
            wholes(),
            "b",
            wholes(),
            "c",
            List.of(FormFixture.yes(), FormFixture.no()),
            "d",
            List.of(FormFixture.choice("x"), FormFixture.choice("y"), FormFixture.choice("z")));

    private static List<Value> wholes() {
        return LongStream.rangeClosed(0, 3).mapToObj(FormFixture::whole).toList();
    }

    /** All minimal sets of facts of which some answers leave nothing else to ask, found by trying every one. */
    private static Set<Set<String>> minimalByTrying(Evaluation start, boolean goal) {
        var facts = List.of("a", "b", "c", "d");
        var settling = new ArrayList<Set<String>>();
        for (int size = 0; size <= 4; size++)
            for (int mask = 0; mask < 16; mask++) {
                if (Integer.bitCount(mask) != size) continue;
                var set = new HashSet<String>();
                for (int fact = 0; fact < 4; fact++) if ((mask & 1 << fact) != 0) set.add(facts.get(fact));
                if (settling.stream().noneMatch(set::containsAll) && settles(start, List.copyOf(set), goal))
                    settling.add(set);
            }
        return new HashSet<>(settling);
    }

    private static boolean settles(Evaluation evaluation, List<String> facts, boolean goal) {
        if (facts.isEmpty()) return evaluation.verdict("k") == (goal ? Verdict.YES : Verdict.NO);
        return SMALL.getOrDefault(facts.getFirst(), List.of()).stream()
                .anyMatch(value -> settles(
                        evaluation.with(facts.getFirst(), new Answer.Given(value)),
                        facts.subList(1, facts.size()),
                        goal));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answers_return_unchanged_from_json(long seed) {
        var random = new Random(seed);
        var form = pick(SERVICES, random);
        var answers = full(form, random);

        assertThat(form.restore(answers.toJson()).answers()).isEqualTo(answers);
    }

    private static List<Fact> asked(FormDefinition form) {
        return form.facts().stream().filter(fact -> !fact.isComputed()).toList();
    }

    private static List<String> rules(FormDefinition form) {
        return Stream.concat(
                        form.eligibility().stream().map(Eligibility::key),
                        form.checks().stream().map(Check::key))
                .toList();
    }

    private static Answers full(FormDefinition form, Random random) {
        var answers = Answers.none();
        for (var fact : asked(form)) answers = answers.with(fact.key(), answer(fact, random));
        return answers;
    }

    private static Answer answer(Fact fact, Random random) {
        return fact.optional() && random.nextBoolean()
                ? new Answer.LeftEmpty()
                : new Answer.Given(value(fact.kind(), random));
    }

    private static Value value(FactKind kind, Random random) {
        return switch (kind) {
            case FactKind.Text(var _, var _, var pattern) ->
                FormFixture.text(pattern == null ? "abc" : "1234567890123456");
            case FactKind.LongText _ -> FormFixture.text("a\nb");
            case FactKind.Int _ -> FormFixture.whole(1 + random.nextInt(4));
            case FactKind.Decimal _ -> FormFixture.amount(pick(List.of("0", "2.75", "2.99", "3", "3.01", "4"), random));
            case FactKind.Money _ -> FormFixture.amount(Integer.toString(random.nextInt(15_000_000)));
            case FactKind.Date(var min, var _) -> new Value.Day(day(min, random));
            case FactKind.Bool _ -> new Value.Truth(random.nextBoolean());
            case FactKind.Choice(var options) -> new Value.Choice(pick(List.copyOf(options.keySet()), random));
            case FactKind.Choices(var options, var _) ->
                new Value.Choices(List.of(pick(List.copyOf(options.keySet()), random)));
            case FactKind.Region(var level) -> new Value.Region(code(level, random));
            case FactKind.Address(var level) -> new Value.Address(code(level, random), "Jalan 1");
            case FactKind.File _ ->
                new Value.Files(List.of(new FileRef(new UUID(1, 1), "f", "0".repeat(64), 9, "application/pdf")));
            case FactKind.Declaration(var text) -> new Value.Declared(Validity.hash(text));
            case FactKind.Group(var fields, var rows, var _) -> rows(fields, rows.fewest() + random.nextInt(3), random);
        };
    }

    private static Value rows(List<Fact> fields, int count, Random random) {
        var rows = new ArrayList<Map<String, Answer>>();
        for (int row = 0; row < count; row++) {
            var answers = new LinkedHashMap<String, Answer>();
            for (var field : fields) answers.put(field.key(), answer(field, random));
            rows.add(answers);
        }
        return new Value.Rows(rows, true);
    }

    private static LocalDate day(FactKind.@Nullable DateBound min, Random random) {
        return min instanceof FactKind.DateBound.Fixed
                ? LocalDate.of(1980 + random.nextInt(35), 1, 1)
                : TODAY.plusDays(random.nextInt(700));
    }

    private static String code(FactKind.Level level, Random random) {
        var province = random.nextInt(3) == 0 ? "32" : "36";
        return level == FactKind.Level.REGENCY ? province + ".03" : province + ".03.01.2001";
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
