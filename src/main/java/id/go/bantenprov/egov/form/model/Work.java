package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.Check;
import id.go.bantenprov.egov.form.Eligibility;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the steps of one whole evaluation at their most, so that no answers can make it take longer. */
public final class Work {
    private final List<Fact> facts;

    private Work(List<Fact> facts) {
        this.facts = facts;
    }

    public static long most(List<Fact> facts, List<Page> pages, List<Eligibility> eligibility, List<Check> checks) {
        var work = new Work(facts);
        var rules = Stream.of(
                        pages.stream().map(Page::when),
                        eligibility.stream().map(Eligibility::rule),
                        checks.stream().map(Check::rule))
                .flatMap(rule -> rule)
                .mapToLong(work::steps)
                .sum();
        return rules + facts.stream().mapToLong(work::steps).sum();
    }

    private long steps(Fact fact) {
        long own = 1 + steps(fact.when()) + steps(fact.computed());
        return fact.kind() instanceof FactKind.Group(var fields, var rows, var _)
                ? own
                        + (rows.most() + 1L)
                                * fields.stream().mapToLong(this::steps).sum()
                : own;
    }

    private long steps(@Nullable Rule rule) {
        return rule == null ? 0 : steps(rule.expr());
    }

    private long steps(Expr expr) {
        long below = expr.parts().stream().mapToLong(this::steps).sum();
        if (!(expr instanceof Expr.Fold(var _, var group, var _))) return 1 + below;
        return 1
                + below
                        * (((FactKind.Group) facts.get(group.fact()).kind())
                                        .rows()
                                        .most()
                                + 1L);
    }
}
