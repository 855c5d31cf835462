package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.Value;
import java.math.BigDecimal;
import java.util.List;

/** Judges the functions that read single values. */
record Calls(Judge judge, List<Cell> row) {
    Cell judge(Expr.Call call) {
        var first = judge.judge(call.arguments().getFirst(), row);
        if (call.function() == Expr.Function.PRESENT) return present(first);
        if (first.isAbsent()) return first;
        return switch (call.function()) {
            case SIZE -> size(first);
            case WITHIN -> within(first, constant(call));
            case CONTAINS -> contains(first, constant(call));
            case LENGTH -> length(first);
            case YEARS_BETWEEN, DAYS_BETWEEN -> between(call, first);
            case PRESENT -> throw new AssertionError("answered above");
        };
    }

    /** The one function that turns "not needed" into an answer. */
    private static Truth present(Cell cell) {
        if (cell == Truth.NOT_NEEDED) return Truth.FALSE;
        return cell.isKnown() ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Cell size(Cell cell) {
        return switch (cell) {
            case Cell.Rows rows
            when rows.open() -> Span.between(Math.max(rows.rows().size(), rows.least()), rows.most());
            case Cell.Rows rows -> Span.exactly(rows.rows().size());
            case Cell.Item(Value.Choices(var keys)) -> Span.exactly(keys.size());
            case Cell.Item(Value.Files(var files)) -> Span.exactly(files.size());
            default -> Span.ANY;
        };
    }

    private static Truth within(Cell place, Value region) {
        return place instanceof Cell.Item(var value)
                ? Truth.of(Judge.within(value, ((Value.Region) region).code()))
                : Truth.UNKNOWN;
    }

    private static Truth contains(Cell choices, Value option) {
        return choices instanceof Cell.Item(Value.Choices(var keys))
                ? Truth.of(keys.contains(((Value.Choice) option).key()))
                : Truth.UNKNOWN;
    }

    private static Cell length(Cell cell) {
        return cell instanceof Cell.Item(Value.Text(var text))
                ? Span.exactly(text.codePointCount(0, text.length()))
                : new Span(BigDecimal.ZERO, null);
    }

    private Cell between(Expr.Call call, Cell from) {
        var to = judge.judge(call.arguments().getLast(), row);
        if (!(from instanceof Span start) || !(to instanceof Span end)) return Judge.absent(from, to);
        return call.function() == Expr.Function.YEARS_BETWEEN ? start.yearsTo(end) : start.daysTo(end);
    }

    private Value constant(Expr.Call call) {
        return ((Cell.Item) judge.judge(call.arguments().getLast(), row)).value();
    }
}
