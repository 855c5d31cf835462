package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.model.Expr.Aggregate;
import java.util.function.BinaryOperator;

/** Judges what is asked of all rows of a group, of those that may still come too. */
record Folds(Judge judge, Cell.Rows group) {
    Truth quantify(Expr.Fold fold) {
        boolean any = fold.aggregate() == Aggregate.ANY;
        var decisive = any ? Truth.TRUE : Truth.FALSE;
        boolean unsure = group.open();
        for (var row : group.rows()) {
            var truth = judge.truth(fold.body(), row);
            if (truth == decisive) return decisive;
            unsure |= truth == Truth.UNKNOWN || truth == Truth.OPEN;
        }
        return unsure ? Truth.UNKNOWN : decisive.not();
    }

    Cell measure(Expr.Fold fold) {
        return switch (fold.aggregate()) {
            case COUNT -> count(fold);
            case SUM -> sum(fold);
            case MIN -> extreme(fold, Span::least);
            case MAX ->
                extreme(
                        fold,
                        (one, other) -> one.negated().least(other.negated()).negated());
            case ANY, ALL -> throw new AssertionError("quantified");
        };
    }

    private Span count(Expr.Fold fold) {
        int sure = 0;
        int possible = group.rowsToCome();
        for (var row : group.rows()) {
            var truth = judge.truth(fold.body(), row);
            if (truth == Truth.TRUE) sure++;
            else if (truth == Truth.UNKNOWN || truth == Truth.OPEN) possible++;
        }
        return Span.between(sure, sure + possible);
    }

    private Span sum(Expr.Fold fold) {
        var sum = Span.exactly(0);
        for (var row : group.rows()) {
            var cell = judge.judge(fold.body(), row);
            if (cell != Truth.NOT_NEEDED) sum = sum.plus(cell instanceof Span span ? span : Span.ANY);
        }
        if (!group.open() || group.rowsToCome() == 0) return sum;
        var next = judge.judge(fold.body(), group.nextRow());
        var oneMore = next instanceof Span span ? span.hull(Span.exactly(0)) : Span.ANY;
        return sum.plus(oneMore.times(Span.exactly(group.rowsToCome())));
    }

    /** Of no row there is no least; while rows may come or fall away, only what the certain ones bound is known. */
    private Cell extreme(Expr.Fold fold, BinaryOperator<Span> lesser) {
        Cell extreme = Truth.NOT_NEEDED;
        boolean unsure = group.open();
        boolean mayVanish = false;
        for (var row : group.rows()) {
            var cell = judge.judge(fold.body(), row);
            if (cell instanceof Span span) extreme = extreme instanceof Span one ? lesser.apply(one, span) : span;
            else mayVanish |= cell != Truth.NOT_NEEDED;
        }
        if (!(extreme instanceof Span certain)) return unsure || mayVanish ? Truth.OPEN : extreme;
        if (mayVanish) return lesser.apply(certain, Span.ANY);
        if (!unsure) return certain;
        return lesser.apply(certain, judge.judge(fold.body(), group.nextRow()) instanceof Span span ? span : Span.ANY);
    }
}
