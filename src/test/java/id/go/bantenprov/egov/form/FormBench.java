package id.go.bantenprov.egov.form;

import static id.go.bantenprov.egov.form.FormFixture.TODAY;

import id.go.bantenprov.egov.bench.Figure;
import id.go.bantenprov.egov.bench.Percentiles;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Measures a form of 500 facts and 300 rules, the largest there may be. Nothing is asserted. */
public final class FormBench {
    private static final String MEASURE = "8 forms, 500 facts and 300 rules";
    private static final int FACTS = 500;
    private static final int RULES = 300;

    private FormBench() {}

    public static List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        var yaml = yaml();
        figures.addAll(measure("load", 60, _ -> FormFixture.load(yaml)));
        var form = FormFixture.load(yaml);
        var answers = answers();
        figures.addAll(measure("whole evaluation", 3_000, _ -> form.evaluate(answers, TODAY)));
        var evaluation = form.evaluate(answers, TODAY);
        figures.addAll(measure("one answer", 20_000, run -> evaluation.with("n" + run % 200, given(run % 90))));
        figures.addAll(measure("explanation", 2_000, run -> {
            evaluation.whyAsked("n" + run % 200);
            evaluation.refusal();
            evaluation.stillMissing();
        }));
        var half = evaluation.without("n0").without("n2").without("n4");
        figures.addAll(measure("settling sets", 2_000, _ -> half.settling("e0")));
        figures.addAll(measure("submission", 1_000, _ -> evaluation.submission()));
        return figures;
    }

    /** Wall time as people wait for it, and processor time, which says the same on a busy machine. */
    private static List<Figure> measure(String what, int runs, IntConsumer deed) {
        for (int run = 0; run < runs / 2; run++) deed.accept(run);
        var threads = ManagementFactory.getThreadMXBean();
        var wall = new long[runs];
        var processor = new long[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            long work = threads.getCurrentThreadCpuTime();
            deed.accept(run);
            processor[run] = threads.getCurrentThreadCpuTime() - work;
            wall[run] = System.nanoTime() - start;
        }
        return List.of(
                Figure.milliseconds(
                        MEASURE, what + ", p50", Percentiles.of(wall).p50()),
                Figure.milliseconds(
                        MEASURE, what + ", p99", Percentiles.of(wall).p99()),
                Figure.milliseconds(
                        MEASURE,
                        what + ", processor, p50",
                        Percentiles.of(processor).p50()));
    }

    private static Answer given(int number) {
        return new Answer.Given(FormFixture.whole(number));
    }

    private static Answers answers() {
        var answers = Answers.none();
        for (int fact = 0; fact < 200; fact++) answers = answers.with("n" + fact, given(fact % 100));
        for (int fact = 0; fact < 200; fact++) answers = answers.with("t" + fact, FormFixture.text("jawaban " + fact));
        for (int fact = 0; fact < 100; fact += 2) answers = answers.with("d" + fact, FormFixture.day("2000-01-01"));
        return answers;
    }

    private static String yaml() {
        var facts = new StringBuilder();
        for (int fact = 0; fact < 200; fact++) facts.append("n%d: {kind: int, min: 0, max: 100}%n".formatted(fact));
        for (int fact = 0; fact < 200; fact++)
            facts.append("t%d: {kind: text, max: 100%s}%n"
                    .formatted(fact, fact % 2 == 0 ? ", when: 'n%d > %d'".formatted(fact, fact % 50) : ""));
        for (int fact = 0; fact < FACTS - 400; fact++)
            facts.append(
                    fact % 2 == 0
                            ? "d%d: {kind: date, max: today}%n".formatted(fact)
                            : "d%d: {kind: int, computed: 'yearsBetween(d%d, today) + n%d'}%n"
                                    .formatted(fact, fact - 1, fact));
        var rules = new StringBuilder("eligibility:\n");
        for (int rule = 0; rule < 50; rule++)
            rules.append(
                    "  - {key: e%d, rule: '(n%d >= 1 || n%d < 90) && (n%d <= 99 || n%d > 3)', refuse: {id: Tidak, en: No}, basis: Perda}%n"
                            .formatted(rule, rule * 2, rule * 2 + 1, rule * 3, rule * 4));
        rules.append("checks:\n");
        for (int rule = 0; rule < RULES - 50 - 100 - 50; rule++)
            rules.append(
                    "  - {key: c%d, rule: 'n%d + n%d * 2 <= 250 || length(t%d) < 90 && d%d > 17', at: n%d, text: {id: Tidak, en: No}}%n"
                            .formatted(rule, rule, rule + 50, rule, rule % 50 * 2 + 1, rule));
        return FormFixture.yaml(facts.toString().replace("\r", ""), rules.toString());
    }
}
