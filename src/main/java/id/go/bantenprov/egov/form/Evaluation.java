package id.go.bantenprov.egov.form;

import id.go.bantenprov.egov.form.PageState.Asked;
import id.go.bantenprov.egov.form.PageState.Status;
import id.go.bantenprov.egov.form.Settled.Known;
import id.go.bantenprov.egov.form.Settled.Missing;
import id.go.bantenprov.egov.form.Settled.NotNeeded;
import id.go.bantenprov.egov.form.answer.Problems;
import id.go.bantenprov.egov.form.model.Explainer;
import id.go.bantenprov.egov.form.model.FormState;
import id.go.bantenprov.egov.form.model.Rule;
import id.go.bantenprov.egov.form.model.Settling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A form judged for one set of answers on one day, with its reasons. Never changes: a new answer gives a new one. */
public final class Evaluation {
    private final FormDefinition form;
    private final Answers answers;
    private final LocalDate today;
    private final FormState state;

    private Evaluation(FormDefinition form, Answers answers, LocalDate today, FormState state) {
        this.form = form;
        this.answers = answers;
        this.today = today;
        this.state = state;
    }

    static Evaluation of(FormDefinition form, Answers answers, LocalDate today) {
        return new Evaluation(form, answers, today, FormState.of(form.graph(), answers, today));
    }

    /** The evaluation after one answer; only what depends on it is judged anew. */
    public Evaluation with(String fact, Answer answer) {
        return changed(fact, answers.with(fact, answer));
    }

    public Evaluation without(String fact) {
        return changed(fact, answers.without(fact));
    }

    private Evaluation changed(String fact, Answers changed) {
        return new Evaluation(form, changed, today, state.with(fact, changed));
    }

    public FormDefinition form() {
        return form;
    }

    public Answers answers() {
        return answers;
    }

    public LocalDate today() {
        return today;
    }

    /** @throws IllegalArgumentException if the form has no such fact */
    public Settled settled(String fact) {
        return state.settled(fact);
    }

    /** The value of a fact, asked for or computed, if it is known. */
    public Optional<Value> value(String fact) {
        return settled(fact) instanceof Known(var value) ? Optional.of(value) : Optional.empty();
    }

    /** The first condition of eligibility that is not fulfilled: this is the answer to "may I apply?". */
    public Optional<Refusal> refusal() {
        return unfulfilled().findFirst();
    }

    /** All conditions of eligibility that are known not to be fulfilled, in the order of the form. */
    public List<Refusal> refusals() {
        return unfulfilled().toList();
    }

    private Stream<Refusal> unfulfilled() {
        return IntStream.range(0, form.eligibility().size())
                .filter(number -> state.eligibility(number) == Verdict.NO)
                .mapToObj(number -> refusal(form.eligibility().get(number)));
    }

    private Refusal refusal(Eligibility condition) {
        var explainer = new Explainer(state);
        var deciding = explainer.decidingFacts(condition.rule());
        return new Refusal(
                condition.key(), condition.refusal(), condition.basis(), deciding, explainer.reason(condition.rule()));
    }

    /** How a condition of eligibility or a check stands. */
    public Verdict verdict(String ruleKey) {
        for (int number = 0; number < form.eligibility().size(); number++)
            if (form.eligibility().get(number).key().equals(ruleKey)) return state.eligibility(number);
        for (int number = 0; number < form.checks().size(); number++)
            if (form.checks().get(number).key().equals(ruleKey)) return state.check(number);
        throw new IllegalArgumentException("no rule " + ruleKey);
    }

    /** What to ask, in the order of the form, to decide on eligibility; nothing once that is decided. */
    public List<String> missingForEligibility() {
        if (refusal().isPresent()) return List.of();
        var explainer = new Explainer(state);
        return form.eligibility().stream()
                .flatMap(condition -> explainer.openFacts(condition.rule()).stream())
                .distinct()
                .toList();
    }

    public List<PageState> pages() {
        return IntStream.range(0, form.pages().size()).mapToObj(this::page).toList();
    }

    /** @throws IllegalArgumentException if the form has no such page */
    public PageState page(String key) {
        return IntStream.range(0, form.pages().size())
                .filter(number -> form.pages().get(number).key().equals(key))
                .mapToObj(this::page)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page " + key));
    }

    private PageState page(int number) {
        var page = form.pages().get(number);
        var asked = page.questions().stream().flatMap(this::asked).toList();
        int step =
                (int) IntStream.range(0, number + 1).filter(this::mayBeNeeded).count();
        int steps = (int) IntStream.range(0, form.pages().size())
                .filter(this::mayBeNeeded)
                .count();
        return new PageState(page, status(number, asked), step, steps, asked);
    }

    private boolean mayBeNeeded(int page) {
        return state.page(page) == Verdict.YES || state.page(page) == Verdict.OPEN;
    }

    private Status status(int page, List<Asked> asked) {
        return switch (state.page(page)) {
            case NO, NOT_NEEDED -> Status.NOT_NEEDED;
            case OPEN -> Status.UNDECIDED;
            case YES -> asked.stream().allMatch(Evaluation::isDone) && !hasOpen(page) ? Status.DONE : Status.TO_DO;
        };
    }

    private static boolean isDone(Asked asked) {
        return !(asked.settled() instanceof Missing) && asked.problems().isEmpty();
    }

    private boolean hasOpen(int page) {
        return form.pages().get(page).questions().stream()
                .anyMatch(question -> settled(question.fact()) instanceof Missing(var askable) && !askable);
    }

    /** A question as it stands, if it is certainly needed; also one that was left empty. */
    private Stream<Asked> asked(Question question) {
        var fact = form.fact(question.fact()).orElseThrow();
        var settled = settled(question.fact());
        var answer = answers.get(question.fact());
        boolean leftEmpty =
                fact.optional() && answer.orElse(null) instanceof Answer.LeftEmpty && state.isNeeded(fact.key());
        boolean asked = settled instanceof Known || settled instanceof Missing(var askable) && askable || leftEmpty;
        if (!asked) return Stream.empty();
        return Stream.of(new Asked(question, fact, settled, answer.orElse(null), problems(question, fact)));
    }

    private List<Problem> problems(Question question, Fact fact) {
        var problems = new ArrayList<Problem>();
        var judge = new Problems(question, form.script(fact.key()), today);
        answers.get(fact.key()).ifPresent(answer -> problems.addAll(judge.in(fact, answer)));
        for (var gap : state.gaps(fact.key())) problems.add(missing(question, fact, gap));
        if (problems.isEmpty())
            failedChecks(fact.key())
                    .map(check -> problem(question, check))
                    .limit(1)
                    .forEach(problems::add);
        return problems;
    }

    private static Problem missing(Question question, Fact group, FormState.Gap gap) {
        var row = ((FactKind.Group) group.kind()).row(gap.row() + 1);
        return Problem.of(gap.name(group.key()), question.field(gap.field()), ProblemCode.MISSING, null)
                .in(row);
    }

    private Stream<Check> failedChecks(String fact) {
        return IntStream.range(0, form.checks().size())
                .filter(number -> state.check(number) == Verdict.NO)
                .mapToObj(form.checks()::get)
                .filter(check -> check.at().equals(fact));
    }

    private static Problem problem(Question question, Check check) {
        return new Problem(check.at(), ProblemCode.CHECK, question.label(), null, check.text());
    }

    /** Everything that is wrong with the answers given, one problem a field, in the order of the pages. */
    public List<Problem> problems() {
        return form.pages().stream()
                .flatMap(page -> page.questions().stream())
                .flatMap(this::asked)
                .flatMap(asked -> asked.problems().stream())
                .toList();
    }

    public StillMissing stillMissing() {
        var facts = new ArrayList<String>();
        int perhaps = 0;
        for (var page : form.pages())
            for (var question : page.questions())
                if (settled(question.fact()) instanceof Missing(var askable)) {
                    if (askable) facts.add(question.fact());
                    else perhaps++;
                }
        return new StillMissing(facts, perhaps);
    }

    /** Answers that are kept but not needed for the moment; they return if they are needed again. */
    public List<String> hidden() {
        return form.facts().stream()
                .map(Fact::key)
                .filter(fact -> settled(fact) instanceof NotNeeded)
                .filter(fact ->
                        answers.get(fact).isPresent() && !(answers.get(fact).get() instanceof Answer.LeftEmpty))
                .toList();
    }

    /** What would become of handing in these answers now. */
    public Submission submission() {
        var reasons = refusals();
        if (!reasons.isEmpty()) return new Submission.NotEligible(reasons);
        var missing = stillMissing();
        var problems = problems();
        if (!missing.facts().isEmpty() || missing.perhaps() > 0 || !problems.isEmpty())
            return new Submission.Incomplete(missing, problems);
        return complete();
    }

    private Submission complete() {
        var computed = new LinkedHashMap<String, Value>();
        for (var fact : form.facts())
            if (fact.isComputed()) value(fact.key()).ifPresent(value -> computed.put(fact.key(), value));
        return new Submission.Complete(needed(), computed, hidden());
    }

    /** Of the answers exactly what is needed, without those that could not be accepted. */
    public Answers needed() {
        var kept = new LinkedHashMap<String, Answer>();
        for (var fact : form.facts())
            if (!fact.isComputed())
                value(fact.key())
                        .ifPresent(value -> kept.put(fact.key(), new Answer.Given(state.kept(fact.key(), value))));
        return Answers.of(kept);
    }

    /** Why a fact is asked for, or is not. @throws IllegalArgumentException if the form has no such fact */
    public WhyAsked whyAsked(String fact) {
        var explainer = new Explainer(state);
        var guards = state.guardRules(fact).stream().map(explainer::reason).toList();
        var words = form.question(fact).flatMap(Question::whyText).orElse(null);
        var serves =
                form.needs().stream().filter(need -> state.depends(need, fact)).toList();
        return new WhyAsked(words, guards, serves, deciding(fact));
    }

    /** Whether the answer to a fact goes into another, or into whether that is asked. */
    public boolean decides(String fact, String other) {
        return !fact.equals(other) && state.depends(other, fact);
    }

    private List<String> deciding(String fact) {
        return rules().entrySet().stream()
                .filter(rule -> state.depends(rule.getValue(), fact))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Rule> rules() {
        var rules = new LinkedHashMap<String, Rule>();
        form.eligibility().forEach(condition -> rules.put(condition.key(), condition.rule()));
        form.checks().forEach(check -> rules.put(check.key(), check.rule()));
        return rules;
    }

    /** Which missing facts could make a rule true. @throws IllegalArgumentException if the form has no such rule */
    public SettlingSets settling(String ruleKey) {
        var rule = Optional.ofNullable(rules().get(ruleKey))
                .orElseThrow(() -> new IllegalArgumentException("no rule " + ruleKey));
        return new Settling(state).sets(rule, true);
    }
}
