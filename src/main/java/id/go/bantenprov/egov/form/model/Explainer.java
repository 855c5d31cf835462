package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Reason;
import id.go.bantenprov.egov.form.Settled;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of one state why its conditions stand as they do, and which facts they still wait for. */
public final class Explainer {
    private final FormState state;
    private final FormGraph graph;
    private final Judge judge;
    private final Map<Integer, Set<Integer>> decidingOfFact = new HashMap<>();

    public Explainer(FormState state) {
        this.state = state;
        this.graph = state.graph;
        this.judge = state.judge();
    }

    public Reason reason(Rule rule) {
        return reason(rule.expr());
    }

    private Reason reason(Expr expr) {
        var parts = conditions(expr);
        var facts = new LinkedHashMap<String, Settled>();
        if (parts.isEmpty()) expr.facts().forEach(fact -> facts.put(fact.key(), state.settled(fact.key())));
        var verdict = judge.truth(expr).verdict();
        return new Reason(
                Printer.print(expr),
                verdict,
                facts,
                parts.stream().map(this::reason).toList());
    }

    private static List<Expr> conditions(Expr expr) {
        return switch (expr) {
            case Expr.And(var parts) -> parts;
            case Expr.Or(var parts) -> parts;
            case Expr.Not(var part) -> List.of(part);
            default -> List.of();
        };
    }

    /** Answered facts that suffice for how the rule stands, in the order of the form; not always the fewest possible. */
    public List<String> decidingFacts(Rule rule) {
        return keys(deciding(rule.expr()));
    }

    /** Missing facts, asked for directly, on which a rule still depends; none once it is decided. */
    public List<String> openFacts(Rule rule) {
        var open = new TreeSet<Integer>();
        collectOpen(rule.expr(), open);
        return keys(open);
    }

    /** The facts that a computed fact still waits for; of any other, itself. */
    Set<Integer> openInputs(int fact) {
        var open = new TreeSet<Integer>();
        collectOpenFact(fact, open);
        return open;
    }

    /** The facts that decide whether another one is needed, and are missing themselves. */
    Set<Integer> openGuards(int fact) {
        var open = new TreeSet<Integer>();
        collectOpenGuards(fact, open);
        return open;
    }

    private List<String> keys(Collection<Integer> facts) {
        return facts.stream().map(fact -> graph.facts.get(fact).key()).toList();
    }

    private Set<Integer> deciding(Expr expr) {
        var cell = judge.judge(expr);
        return switch (expr) {
            case Expr.FactRef(var fact, var _) -> decidingFact(fact);
            case Expr.And(var parts) when cell == Truth.FALSE -> cheapest(parts, Truth.FALSE);
            case Expr.Or(var parts) when cell == Truth.TRUE -> cheapest(parts, Truth.TRUE);
            case Expr.And _, Expr.Or _ -> union(expr.parts());
            case Expr.Choose(var condition, var yes, var _)
            when judge.truth(condition) == Truth.TRUE -> union(List.of(condition, yes));
            case Expr.Choose(var condition, var _, var no)
            when judge.truth(condition) == Truth.FALSE -> union(List.of(condition, no));
            case Expr.Fold(var _, var group, var body) ->
                union(Stream.concat(Stream.of(group), body.facts()).toList());
            default -> cell == Truth.NOT_NEEDED ? cheapest(expr.parts(), Truth.NOT_NEEDED) : union(expr.parts());
        };
    }

    private Set<Integer> cheapest(List<Expr> parts, Truth wanted) {
        return parts.stream()
                .filter(part -> judge.judge(part) == wanted)
                .map(this::deciding)
                .min(Comparator.comparingInt(Set::size))
                .orElseGet(() -> union(parts));
    }

    private Set<Integer> union(List<? extends Expr> parts) {
        var union = new TreeSet<Integer>();
        for (var part : parts) union.addAll(deciding(part));
        return union;
    }

    private Set<Integer> decidingFact(int fact) {
        var known = decidingOfFact.get(fact);
        if (known != null) return known;
        var deciding = freshlyDeciding(fact);
        decidingOfFact.put(fact, deciding);
        return deciding;
    }

    private Set<Integer> freshlyDeciding(int number) {
        var fact = graph.facts.get(number);
        var page = graph.pageOf[number] < 0
                ? null
                : graph.pages.get(graph.pageOf[number]).when();
        var deciding = new TreeSet<Integer>();
        if (state.guardOf(number) == Truth.FALSE) return falseGuard(page, fact.when());
        if (page != null) deciding.addAll(deciding(page.expr()));
        if (fact.when() != null) deciding.addAll(deciding(fact.when().expr()));
        if (fact.computed() != null) deciding.addAll(deciding(fact.computed().expr()));
        else if (state.answers.get(fact.key()).isPresent()) deciding.add(number);
        if (fact.kind() instanceof FactKind.Group(var fields, var _, var _))
            for (var field : fields)
                if (field.when() != null)
                    deciding.addAll(union(field.when().expr().facts().toList()));
        return deciding;
    }

    /** One false guard is enough, and one that is not needed reads as false. */
    private Set<Integer> falseGuard(@Nullable Rule page, @Nullable Rule own) {
        return Stream.of(page, own)
                .filter(rule -> rule != null && isFalse(judge.truth(rule.expr())))
                .map(rule -> deciding(rule.expr()))
                .min(Comparator.comparingInt(Set::size))
                .orElseGet(TreeSet::new);
    }

    private static boolean isFalse(Truth truth) {
        return truth == Truth.FALSE || truth == Truth.NOT_NEEDED;
    }

    private void collectOpen(Expr expr, Set<Integer> open) {
        var cell = judge.judge(expr);
        if (cell == Truth.NOT_NEEDED || cell.isKnown() && !(expr instanceof Expr.FactRef)) return;
        switch (expr) {
            case Expr.FactRef(var fact, var _) -> collectOpenFact(fact, open);
            case Expr.Choose(var condition, var yes, var no) -> {
                collectOpen(condition, open);
                if (judge.truth(condition) != Truth.FALSE) collectOpen(yes, open);
                if (judge.truth(condition) != Truth.TRUE) collectOpen(no, open);
            }
            case Expr.Fold(var _, var group, var body) -> {
                collectOpenFact(group.fact(), open);
                body.facts().forEach(fact -> collectOpenFact(fact.fact(), open));
            }
            default -> expr.parts().forEach(part -> collectOpen(part, open));
        }
    }

    private void collectOpenFact(int number, Set<Integer> open) {
        var fact = graph.facts.get(number);
        if (!(state.settled(fact.key()) instanceof Settled.Missing(var askable))) return;
        if (!askable) collectOpenGuards(number, open);
        else if (fact.computed() != null) collectOpen(fact.computed().expr(), open);
        else open.add(number);
    }

    private void collectOpenGuards(int number, Set<Integer> open) {
        var fact = graph.facts.get(number);
        if (graph.pageOf[number] >= 0) {
            var page = graph.pages.get(graph.pageOf[number]).when();
            if (page != null) collectOpen(page.expr(), open);
        }
        if (fact.when() != null) collectOpen(fact.when().expr(), open);
    }
}
