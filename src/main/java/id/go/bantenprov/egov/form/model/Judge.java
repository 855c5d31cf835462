package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.model.Expr.Aggregate;
import java.util.List;

/**
 * Judges expressions against the cells of a form at one moment.
 * @param today one day, or any while nothing is known of it
 * @param cells of every fact, by its number
 */
record Judge(Span today, Cell[] cells) {
    private static final List<Cell> NO_ROW = List.of();

    Cell judge(Expr expr) {
        return judge(expr, NO_ROW);
    }

    Truth truth(Expr expr) {
        return truth(expr, NO_ROW);
    }

    Truth truth(Expr expr, List<Cell> row) {
        return (Truth) judge(expr, row);
    }

    Cell judge(Expr expr, List<Cell> row) {
        return switch (expr) {
            case Expr.Constant(var cell, var _) -> cell;
            case Expr.Today _ -> today;
            case Expr.FactRef(var fact, var _) -> cells[fact];
            case Expr.RowRef(var field, var _) -> row.get(field);
            case Expr.Not(var part) -> truth(part, row).not();
            case Expr.And(var parts) -> conjunction(parts, row);
            case Expr.Or(var parts) -> disjunction(parts, row);
            case Expr.Compare compare -> compare(compare, row);
            case Expr.OneOf oneOf -> oneOf(oneOf, row);
            case Expr.Negate(var part) -> negated(judge(part, row));
            case Expr.Arithmetic arithmetic -> calculate(arithmetic, row);
            case Expr.Choose choose -> choose(choose, row);
            case Expr.Call call -> new Calls(this, row).judge(call);
            case Expr.Fold fold -> fold(fold);
        };
    }

    private Truth conjunction(List<Expr> parts, List<Cell> row) {
        var truth = Truth.NOT_NEEDED;
        for (var part : parts) {
            truth = truth.and(truth(part, row));
            if (truth == Truth.FALSE) return truth;
        }
        return truth;
    }

    private Truth disjunction(List<Expr> parts, List<Cell> row) {
        var truth = Truth.NOT_NEEDED;
        for (var part : parts) {
            truth = truth.or(truth(part, row));
            if (truth == Truth.TRUE) return truth;
        }
        return truth;
    }

    private Truth compare(Expr.Compare compare, List<Cell> row) {
        var left = judge(compare.left(), row);
        var right = judge(compare.right(), row);
        var absent = absent(left, right);
        if (absent != Truth.TRUE) return absent;
        return switch (compare.relation()) {
            case EQUAL -> equal(left, right);
            case UNEQUAL -> equal(left, right).not();
            case LESS -> less(left, right);
            case AT_LEAST -> less(left, right).not();
            case GREATER -> less(right, left);
            case AT_MOST -> less(right, left).not();
        };
    }

    /** Not needed if either side is, open if either may come to be so; {@code TRUE} if both are there. */
    static Truth absent(Cell left, Cell right) {
        if (left == Truth.NOT_NEEDED || right == Truth.NOT_NEEDED) return Truth.NOT_NEEDED;
        return left == Truth.OPEN || right == Truth.OPEN ? Truth.OPEN : Truth.TRUE;
    }

    static Truth equal(Cell left, Cell right) {
        if (left instanceof Span one && right instanceof Span other) return one.equalTo(other);
        return left.isKnown() && right.isKnown() ? Truth.of(left.equals(right)) : Truth.UNKNOWN;
    }

    private static Truth less(Cell left, Cell right) {
        return left instanceof Span one && right instanceof Span other ? one.lessThan(other) : Truth.UNKNOWN;
    }

    private Truth oneOf(Expr.OneOf oneOf, List<Cell> row) {
        var item = judge(oneOf.item(), row);
        if (item.isAbsent()) return (Truth) item;
        var truth = Truth.FALSE;
        for (var option : oneOf.options()) truth = truth.or(equal(item, judge(option, row)));
        return truth;
    }

    private static Cell negated(Cell cell) {
        return cell instanceof Span span ? span.negated() : cell;
    }

    private Cell calculate(Expr.Arithmetic arithmetic, List<Cell> row) {
        var left = judge(arithmetic.left(), row);
        var right = judge(arithmetic.right(), row);
        if (!(left instanceof Span one) || !(right instanceof Span other)) return absent(left, right);
        return switch (arithmetic.operation()) {
            case PLUS -> one.plus(other);
            case MINUS -> one.plus(other.negated());
            case TIMES -> one.times(other);
        };
    }

    private Cell choose(Expr.Choose choose, List<Cell> row) {
        return switch (truth(choose.condition(), row)) {
            case TRUE -> judge(choose.yes(), row);
            case FALSE -> judge(choose.no(), row);
            case UNKNOWN -> common(judge(choose.yes(), row), judge(choose.no(), row));
            case OPEN -> Truth.OPEN;
            case NOT_NEEDED -> Truth.NOT_NEEDED;
        };
    }

    /** What holds whichever of the two it turns out to be. */
    private static Cell common(Cell yes, Cell no) {
        if (yes.equals(no)) return yes;
        if (yes instanceof Span one && no instanceof Span other) return one.hull(other);
        return yes.isAbsent() || no.isAbsent() ? Truth.OPEN : Truth.UNKNOWN;
    }

    private Cell fold(Expr.Fold fold) {
        var group = cells[fold.group().fact()];
        if (!(group instanceof Cell.Rows rows)) return group;
        return fold.aggregate() == Aggregate.ANY || fold.aggregate() == Aggregate.ALL
                ? new Folds(this, rows).quantify(fold)
                : new Folds(this, rows).measure(fold);
    }

    /** Whether two texts of digits and dots name the same region, or the first one lies in the second. */
    static boolean within(Value value, String region) {
        var code = value instanceof Value.Address(var place, var _) ? place : ((Value.Region) value).code();
        return code.equals(region) || code.startsWith(region + ".");
    }
}
