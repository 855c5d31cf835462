package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.SettlingSets;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.model.Expr.Relation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Works out which answers would make a condition true, or false, from where a form stands. */
public final class Settling {
    static final int MAX_SETS = 64;
    static final int MAX_FACTS = 6;

    /** More ways than this are not followed. */
    static final int MAX_WAYS = 512;

    private final FormState state;
    private final FormGraph graph;
    private final Judge judge;

    public Settling(FormState state) {
        this.state = state;
        this.graph = state.graph;
        this.judge = state.judge();
    }

    /** There are more ways than are followed, so nothing can be claimed. */
    static final class TooManyWays extends Exception {}

    /** The smallest sets of missing facts of which some answers make a rule true, or false. */
    public SettlingSets sets(Rule rule, boolean goal) {
        try {
            var solutions = solutions(rule.expr(), goal);
            var smallest =
                    smallest(solutions.stream().map(this::asked).distinct().toList());
            if (smallest.size() > MAX_SETS || smallest.stream().anyMatch(set -> set.size() > MAX_FACTS))
                throw new TooManyWays();
            return new SettlingSets.Found(smallest, solutions.stream().allMatch(Solution::certain));
        } catch (TooManyWays _) {
            return new SettlingSets.TooMany(new Explainer(state).openFacts(rule).size());
        }
    }

    /** Whether a rule can come to be true, or false; yes as long as nothing else is certain. */
    public boolean isPossible(Rule rule, boolean goal) {
        try {
            return !solutions(rule.expr(), goal).isEmpty();
        } catch (TooManyWays _) {
            return true;
        }
    }

    private static List<Set<String>> smallest(List<Set<String>> sets) {
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
    }

    /** All ways; none at all means that it cannot be. */
    List<Solution> solutions(Expr expr, boolean goal) throws TooManyWays {
        var truth = judge.truth(expr);
        if (truth == Truth.TRUE || truth == Truth.FALSE)
            return (truth == Truth.TRUE) == goal ? List.of(Solution.NOTHING_MORE) : List.of();
        return switch (expr) {
            case Expr.Not(var part) -> solutions(part, !goal);
            case Expr.And(var parts) -> goal ? product(needed(parts), true) : sum(needed(parts), false);
            case Expr.Or(var parts) -> goal ? sum(needed(parts), true) : product(needed(parts), false);
            case Expr.Choose(var condition, var yes, var no) ->
                either(
                        product(solutions(condition, true), solutions(yes, goal)),
                        product(solutions(condition, false), solutions(no, goal)));
            case Expr.FactRef(var fact, var _) -> fact(fact, goal);
            case Expr.Compare compare -> compare(compare, goal);
            case Expr.OneOf oneOf -> oneOf(oneOf, goal);
            default -> leaf(expr);
        };
    }

    /** What is not needed takes no part. */
    private List<Expr> needed(List<Expr> parts) {
        return parts.stream()
                .filter(part -> judge.judge(part) != Truth.NOT_NEEDED)
                .toList();
    }

    private List<Solution> sum(List<Expr> parts, boolean goal) throws TooManyWays {
        List<Solution> sum = List.of();
        for (var part : parts) sum = either(sum, solutions(part, goal));
        return sum;
    }

    private List<Solution> product(List<Expr> parts, boolean goal) throws TooManyWays {
        var product = List.of(Solution.NOTHING_MORE);
        for (var part : parts) product = product(product, solutions(part, goal));
        return product;
    }

    private static List<Solution> either(List<Solution> ones, List<Solution> others) throws TooManyWays {
        var all = new LinkedHashSet<>(ones);
        all.addAll(others);
        if (all.size() > MAX_WAYS) throw new TooManyWays();
        return List.copyOf(all);
    }

    private static List<Solution> product(List<Solution> ones, List<Solution> others) throws TooManyWays {
        var all = new LinkedHashSet<Solution>();
        for (var one : ones)
            for (var other : others) {
                var both = one.and(other);
                if (both != null) all.add(both);
                if (all.size() > MAX_WAYS) throw new TooManyWays();
            }
        return List.copyOf(all);
    }

    /** A fact that is itself yes or no. */
    private List<Solution> fact(int number, boolean goal) throws TooManyWays {
        var computed = graph.facts.get(number).computed();
        if (computed != null && state.guardOf(number) == Truth.TRUE) return solutions(computed.expr(), goal);
        if (isDeclaration(number)) return goal ? term(number, Region.SOME) : List.of();
        return term(number, new Region.Options(Set.of(Boolean.toString(goal))));
    }

    private boolean isDeclaration(int number) {
        return graph.facts.get(number).kind() instanceof FactKind.Declaration;
    }

    private List<Solution> compare(Expr.Compare compare, boolean goal) {
        var relation = goal ? compare.relation() : compare.relation().opposite();
        if (compare.left() instanceof Expr.FactRef(var fact, var _)
                && judge.judge(compare.right()).isKnown())
            return against(fact, relation, judge.judge(compare.right()), compare);
        if (compare.right() instanceof Expr.FactRef(var fact, var _)
                && judge.judge(compare.left()).isKnown())
            return against(fact, relation.mirrored(), judge.judge(compare.left()), compare);
        return leaf(compare);
    }

    private List<Solution> against(int fact, Relation relation, Cell constant, Expr whole) {
        var region = region(graph.facts.get(fact).kind(), relation, constant);
        return region == null ? leaf(whole) : term(fact, region);
    }

    private static @Nullable Region region(FactKind kind, Relation relation, Cell constant) {
        var scale = Region.scale(kind);
        if (scale != null && constant instanceof Span span && span.low() != null)
            return Region.of(relation, span.low(), scale);
        boolean equal = relation == Relation.EQUAL;
        if (kind instanceof FactKind.Choice(var options) && constant instanceof Cell.Item(Value.Choice(var key)))
            return new Region.Options(equal ? Set.of(key) : without(options.keySet(), key));
        if (kind instanceof FactKind.Bool && constant instanceof Truth truth)
            return new Region.Options(Set.of(Boolean.toString((truth == Truth.TRUE) == equal)));
        return kind instanceof FactKind.Text && equal && constant instanceof Cell.Item(Value.Text(var text))
                ? new Region.Options(Set.of(text))
                : null;
    }

    private static Set<String> without(Set<String> keys, String key) {
        return keys.stream().filter(other -> !other.equals(key)).collect(Collectors.toSet());
    }

    private List<Solution> oneOf(Expr.OneOf oneOf, boolean goal) throws TooManyWays {
        List<Solution> ways = goal ? List.of() : List.of(Solution.NOTHING_MORE);
        for (var option : oneOf.options()) {
            var one = compare(new Expr.Compare(Relation.EQUAL, oneOf.item(), option), goal);
            ways = goal ? either(ways, one) : product(ways, one);
        }
        return ways;
    }

    /** One fact in one region, cut to its own bounds. Certain if it is asked for, surely needed, and may not be left empty. */
    private List<Solution> term(int number, Region region) {
        var fact = graph.facts.get(number);
        var bounded =
                state.domain(number) instanceof Span span ? region.common(new Region.Within(List.of(span))) : region;
        if (bounded.isEmpty()) return List.of();
        if (state.guardOf(number) == Truth.TRUE) return Solution.of(number, bounded, fact.computed() == null);
        return Solution.perhaps(withGuards(number)).stream()
                .map(perhaps -> Objects.requireNonNull(
                        perhaps.and(Solution.of(number, bounded, false).getFirst())))
                .toList();
    }

    /** A condition of which only the facts are known. One alone, surely needed, is enough; several only perhaps. */
    private List<Solution> leaf(Expr expr) {
        var facts = new TreeSet<Integer>();
        expr.facts()
                .filter(fact -> !judge.judge(fact).isKnown())
                .forEach(fact -> facts.addAll(withGuards(fact.fact())));
        boolean plain = facts.size() == 1
                && expr instanceof Expr.Call
                && graph.facts.get(facts.first()).computed() == null
                && state.guardOf(facts.first()) == Truth.TRUE;
        return plain ? Solution.of(facts.first(), Region.SOME, true) : Solution.perhaps(facts);
    }

    /** A missing fact with those that decide whether it is needed at all. */
    private Set<Integer> withGuards(int number) {
        var facts = new HashSet<>(Set.of(number));
        if (state.guardOf(number) == Truth.TRUE) return facts;
        var open = new Explainer(state).openGuards(number);
        facts.addAll(open);
        return facts;
    }

    /** The facts that must be asked for, computed ones replaced by what goes into them. */
    Set<String> asked(Solution solution) {
        var asked = new TreeSet<Integer>();
        var explainer = new Explainer(state);
        for (int fact : solution.regions().keySet()) {
            if (graph.facts.get(fact).computed() == null) asked.add(fact);
            else asked.addAll(explainer.openInputs(fact));
        }
        return asked.stream()
                .map(fact -> graph.facts.get(fact).key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
