package id.go.bantenprov.egov.form;

import id.go.bantenprov.egov.form.answer.FieldReader;
import id.go.bantenprov.egov.form.answer.JsonReader;
import id.go.bantenprov.egov.form.answer.Problems;
import id.go.bantenprov.egov.form.load.DefinitionLoader;
import id.go.bantenprov.egov.form.model.FormGraph;
import id.go.bantenprov.egov.form.proof.Proving;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form of one version of a service: what is asked, when, and which rules hold. Loaded once, never changed. */
public final class FormDefinition {
    private final List<Fact> facts;
    private final List<Page> pages;
    private final List<Eligibility> eligibility;
    private final List<Check> checks;
    private final List<String> needs;
    private final FormGraph graph;
    private final Set<String> printed;
    private final Script script;
    private final Map<String, Question> questions = new HashMap<>();

    /** For the loader, which has checked everything. */
    public FormDefinition(
            List<Fact> facts,
            List<Page> pages,
            List<Eligibility> eligibility,
            List<Check> checks,
            List<String> needs,
            FormGraph graph) {
        this(facts, pages, eligibility, checks, needs, graph, Set.of(), Script.ANY);
    }

    private FormDefinition(
            List<Fact> facts,
            List<Page> pages,
            List<Eligibility> eligibility,
            List<Check> checks,
            List<String> needs,
            FormGraph graph,
            Set<String> printed,
            Script script) {
        this.facts = List.copyOf(facts);
        this.pages = List.copyOf(pages);
        this.eligibility = List.copyOf(eligibility);
        this.checks = List.copyOf(checks);
        this.needs = List.copyOf(needs);
        this.graph = graph;
        this.printed = Set.copyOf(printed);
        this.script = script;
        pages.forEach(page -> page.questions().forEach(question -> questions.put(question.fact(), question)));
    }

    /**
     * Reads the keys {@code facts}, {@code eligibility}, {@code checks}, {@code pages} and {@code needs} of a service file and
     * leaves all others to whoever called, who then ends with {@link YamlMap#done()}.
     * @throws LoadError with file, line and what is expected
     */
    public static FormDefinition load(YamlMap service) {
        return load(service, Map.of());
    }

    /**
     * As {@link #load(YamlMap)} for a file that names lists of options which are known elsewhere.
     * @param optionLists label by key, by the name of the list: {@code options: agencies}
     */
    public static FormDefinition load(YamlMap service, Map<String, Map<String, Localized>> optionLists) {
        return DefinitionLoader.load(service, optionLists);
    }

    /** The same form; what is typed into these facts has to be written in this script, for a document prints them. */
    public FormDefinition printing(Set<String> printed, Script script) {
        return new FormDefinition(facts, pages, eligibility, checks, needs, graph, printed, script);
    }

    /** How an answer to a fact, or to a field of its rows, can be written. */
    public Script script(String fact) {
        return printed.contains(fact) ? script : Script.ANY;
    }

    /** All facts in the order of the file. */
    public List<Fact> facts() {
        return facts;
    }

    public Optional<Fact> fact(String key) {
        return Optional.ofNullable(graph.numbers().get(key)).map(facts::get);
    }

    public List<Page> pages() {
        return pages;
    }

    public List<Eligibility> eligibility() {
        return eligibility;
    }

    public List<Check> checks() {
        return checks;
    }

    /** What route, decision and result template read; known or not needed at the end. */
    public List<String> needs() {
        return needs;
    }

    /** How a fact is asked; empty if it is computed. */
    public Optional<Question> question(String fact) {
        return Optional.ofNullable(questions.get(fact));
    }

    public FormGraph graph() {
        return graph;
    }

    /** Judges everything. @param today fixed for the evaluation, and at submission for good */
    public Evaluation evaluate(Answers answers, LocalDate today) {
        return Evaluation.of(this, answers, today);
    }

    /**
     * Reads what was typed for one fact: first whether it is of its kind, then its bounds.
     * @param fields every input of the page by name: {@code fact}; {@code fact-day}, {@code -month}, {@code -year};
     *     {@code fact-region}, {@code -line}; for a group {@code fact.0.field}, and {@code fact.closed} for "no more"
     * @throws IllegalArgumentException if nobody is asked for this fact on a page
     */
    public Reading read(String fact, Map<String, List<String>> fields, LocalDate today) {
        return new FieldReader(fields, today).read(facts.get(graph.number(fact)), asked(fact));
    }

    /** Judges a value that did not come as text, such as uploaded files. */
    public Reading accept(String fact, Value value, LocalDate today) {
        var given = new Answer.Given(value);
        var problems = new Problems(asked(fact), script(fact), today);
        return new Reading(given, problems.in(facts.get(graph.number(fact)), given));
    }

    private Question asked(String fact) {
        return question(fact).orElseThrow(() -> new IllegalArgumentException("nobody is asked for " + fact));
    }

    /**
     * Reads the answers of an API call, strictly: unknown, computed and not needed facts are problems.
     * @param json as {@link Answers#toJson()} writes it, without what is only typed; null leaves an optional fact empty
     */
    public ApiReading readJson(Map<String, ?> json, LocalDate today) {
        return new JsonReader(this, today).strictly(json);
    }

    /** Reads stored answers, perhaps of another version: those with equal key and kind are kept, the rest is listed. */
    public Restored restore(Map<String, ?> json) {
        return JsonReader.restore(this, json);
    }

    /** The answers of an API call. Use them only if there is no problem. */
    public record ApiReading(Answers answers, List<Problem> problems) {}

    /** @param dropped facts whose stored answer has no place in this version */
    public record Restored(Answers answers, List<String> dropped) {}

    /** Walks every way through the form. @param today the day that dates are measured from */
    public PathProof prove(LocalDate today) {
        return Proving.prove(this, today);
    }
}
