package id.go.bantenprov.egov.form.model;

import java.util.List;
import java.util.stream.Collectors;

/** Writes an expression down again, for explanations. */
final class Printer {
    private Printer() {}

    static String print(Expr expr) {
        return switch (expr) {
            case Expr.Constant(var _, var shown) -> shown;
            case Expr.Today _ -> "today";
            case Expr.FactRef(var _, var key) -> key;
            case Expr.RowRef(var _, var key) -> key;
            case Expr.Not(var part) -> "!" + inner(part);
            case Expr.Negate(var part) -> "-" + inner(part);
            case Expr.And(var parts) -> joined(parts, " && ");
            case Expr.Or(var parts) -> joined(parts, " || ");
            case Expr.Compare(var relation, var left, var right) ->
                inner(left) + " " + relation.sign + " " + inner(right);
            case Expr.Arithmetic(var operation, var left, var right) ->
                inner(left) + " " + operation.sign + " " + inner(right);
            case Expr.OneOf(var item, var options) -> inner(item) + " in [" + list(options) + "]";
            case Expr.Choose(var condition, var yes, var no) ->
                inner(condition) + " ? " + inner(yes) + " : " + inner(no);
            case Expr.Call(var function, var arguments) -> function.text + "(" + list(arguments) + ")";
            case Expr.Fold(var aggregate, var group, var body) ->
                aggregate.text + "(" + group.key() + ", " + print(body) + ")";
        };
    }

    private static String joined(List<Expr> parts, String sign) {
        return parts.stream().map(Printer::inner).collect(Collectors.joining(sign));
    }

    private static String list(List<Expr> parts) {
        return parts.stream().map(Printer::print).collect(Collectors.joining(", "));
    }

    private static String inner(Expr expr) {
        return switch (expr) {
            case Expr.Constant _, Expr.Today _, Expr.FactRef _, Expr.RowRef _, Expr.Call _, Expr.Fold _, Expr.Not _ ->
                print(expr);
            default -> "(" + print(expr) + ")";
        };
    }
}
