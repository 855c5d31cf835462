package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.Check;
import id.go.bantenprov.egov.form.Eligibility;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facts, guards and rules as one graph, sorted once. Everything that is judged has a place: first the facts, then the
 * pages, the conditions of eligibility, the checks.
 */
public final class FormGraph {
    final List<Fact> facts;
    final List<Page> pages;
    final List<Rule> rules;
    final int[] pageOf;
    final int[] order;
    final int[][] affected;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int eligibilities;

    /** @throws Cycle if anything depends on itself */
    public FormGraph(List<Fact> facts, List<Page> pages, List<Eligibility> eligibility, List<Check> checks) {
        this.facts = List.copyOf(facts);
        this.pages = List.copyOf(pages);
        this.eligibilities = eligibility.size();
        this.rules = Stream.concat(
                        eligibility.stream().map(Eligibility::rule),
                        checks.stream().map(Check::rule))
                .toList();
        for (int fact = 0; fact < facts.size(); fact++)
            numbers.put(facts.get(fact).key(), fact);
        this.pageOf = facts.stream().mapToInt(fact -> pageOf(fact.key())).toArray();
        var needs = IntStream.range(0, places()).mapToObj(this::directNeeds).toList();
        this.order = new Sorting(needs, this::name).order();
        this.affected = affected(needs);
    }

    int places() {
        return facts.size() + pages.size() + rules.size();
    }

    int placeOfPage(int page) {
        return facts.size() + page;
    }

    int placeOfRule(int rule) {
        return facts.size() + pages.size() + rule;
    }

    int ruleOfEligibility(int eligibility) {
        return eligibility;
    }

    int ruleOfCheck(int check) {
        return eligibilities + check;
    }

    /** The number of a fact. @throws IllegalArgumentException if the form has no such fact */
    public int number(String fact) {
        var number = numbers.get(fact);
        if (number == null) throw new IllegalArgumentException("no fact " + fact);
        return number;
    }

    public Map<String, Integer> numbers() {
        return numbers;
    }

    /** The facts that a page asks for, each after those of the same page that decide whether it is needed. */
    public List<String> askedOn(int page) {
        return IntStream.of(order)
                .filter(place -> place < facts.size() && pageOf[place] == page)
                .mapToObj(place -> facts.get(place).key())
                .toList();
    }

    private int pageOf(String fact) {
        for (int page = 0; page < pages.size(); page++)
            if (pages.get(page).questions().stream()
                    .anyMatch(question -> question.fact().equals(fact))) return page;
        return -1;
    }

    private String name(int place) {
        if (place < facts.size()) return facts.get(place).key();
        return place < facts.size() + pages.size()
                ? "page " + pages.get(place - facts.size()).key()
                : "a rule";
    }

    private int[] directNeeds(int place) {
        if (place >= placeOfRule(0)) return read(rules.get(place - placeOfRule(0)));
        if (place >= facts.size()) return read(pages.get(place - facts.size()).when());
        var fact = facts.get(place);
        var needs = Stream.of(fact.when(), fact.computed()).flatMapToInt(rule -> IntStream.of(read(rule)));
        if (fact.kind() instanceof FactKind.Group(var fields, var _, var _))
            needs = IntStream.concat(needs, fields.stream().flatMapToInt(field -> IntStream.of(read(field.when()))));
        if (pageOf[place] >= 0) needs = IntStream.concat(needs, IntStream.of(placeOfPage(pageOf[place])));
        return needs.distinct().toArray();
    }

    private static int[] read(@Nullable Rule rule) {
        return rule == null
                ? new int[0]
                : rule.expr().facts().mapToInt(Expr.FactRef::fact).toArray();
    }

    /** For every fact, itself and all that must be judged anew when its answer changes, in order. */
    private int[][] affected(List<int[]> needs) {
        var users = new ArrayList<List<Integer>>();
        for (int place = 0; place < places(); place++) users.add(new ArrayList<>());
        for (int place = 0; place < places(); place++)
            for (int need : needs.get(place)) users.get(need).add(place);
        return IntStream.range(0, facts.size())
                .mapToObj(fact -> reachable(fact, users))
                .toArray(int[][]::new);
    }

    private int[] reachable(int from, List<List<Integer>> users) {
        var reached = new boolean[places()];
        var waiting = new ArrayList<>(List.of(from));
        while (!waiting.isEmpty()) {
            int place = waiting.removeLast();
            if (reached[place]) continue;
            reached[place] = true;
            waiting.addAll(users.get(place));
        }
        return IntStream.of(order).filter(place -> reached[place]).toArray();
    }
}
