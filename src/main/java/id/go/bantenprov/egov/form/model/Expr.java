package id.go.bantenprov.egov.form.model;

import java.util.List;
import java.util.stream.Stream;

/** A typed expression. Facts are numbers into the arrays of the form, so that evaluating looks up no name. */
public sealed interface Expr {
    /** @param shown as written in the rule */
    record Constant(Cell cell, String shown) implements Expr {}

    record Today() implements Expr {}

    record FactRef(int fact, String key) implements Expr {}

    /** A field of the row that is looked at. */
    record RowRef(int field, String key) implements Expr {}

    record Not(Expr part) implements Expr {}

    record And(List<Expr> parts) implements Expr {}

    record Or(List<Expr> parts) implements Expr {}

    record Compare(Relation relation, Expr left, Expr right) implements Expr {}

    record OneOf(Expr item, List<Expr> options) implements Expr {}

    record Negate(Expr part) implements Expr {}

    record Arithmetic(Operation operation, Expr left, Expr right) implements Expr {}

    record Choose(Expr condition, Expr yes, Expr no) implements Expr {}

    record Call(Function function, List<Expr> arguments) implements Expr {}

    /** One number or truth out of all rows of a group. */
    record Fold(Aggregate aggregate, FactRef group, Expr body) implements Expr {}

    enum Relation {
        EQUAL("=="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        GREATER(">"),
        AT_LEAST(">=");

        final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** The relation that holds exactly where this one does not. */
        Relation opposite() {
            return switch (this) {
                case EQUAL -> UNEQUAL;
                case UNEQUAL -> EQUAL;
                case LESS -> AT_LEAST;
                case AT_MOST -> GREATER;
                case GREATER -> AT_MOST;
                case AT_LEAST -> LESS;
            };
        }

        /** The relation with its sides changed. */
        Relation mirrored() {
            return switch (this) {
                case EQUAL, UNEQUAL -> this;
                case LESS -> GREATER;
                case AT_MOST -> AT_LEAST;
                case GREATER -> LESS;
                case AT_LEAST -> AT_MOST;
            };
        }
    }

    enum Operation {
        PLUS("+"),
        MINUS("-"),
        TIMES("*");

        final String sign;

        Operation(String sign) {
            this.sign = sign;
        }
    }

    enum Function {
        SIZE("size"),
        WITHIN("within"),
        YEARS_BETWEEN("yearsBetween"),
        DAYS_BETWEEN("daysBetween"),
        LENGTH("length"),
        PRESENT("present"),
        CONTAINS("contains");

        final String text;

        Function(String text) {
            this.text = text;
        }
    }

    enum Aggregate {
        ANY("any"),
        ALL("all"),
        COUNT("count"),
        SUM("sum"),
        MIN("min"),
        MAX("max");

        final String text;

        Aggregate(String text) {
            this.text = text;
        }
    }

    /** The expressions directly below, the group of a fold among them. */
    default List<Expr> parts() {
        return switch (this) {
            case Constant _, Today _, FactRef _, RowRef _ -> List.of();
            case Not(var part) -> List.of(part);
            case Negate(var part) -> List.of(part);
            case And(var parts) -> parts;
            case Or(var parts) -> parts;
            case Compare(var _, var left, var right) -> List.of(left, right);
            case Arithmetic(var _, var left, var right) -> List.of(left, right);
            case OneOf(var item, var options) ->
                Stream.concat(Stream.of(item), options.stream()).toList();
            case Choose(var condition, var yes, var no) -> List.of(condition, yes, no);
            case Call(var _, var arguments) -> arguments;
            case Fold(var _, var group, var body) -> List.of(group, body);
        };
    }

    /** Facts that are read, each once, in the order of reading. */
    default Stream<FactRef> facts() {
        return all().filter(FactRef.class::isInstance).map(FactRef.class::cast).distinct();
    }

    /** This expression and all below it. */
    default Stream<Expr> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Expr::all));
    }
}
