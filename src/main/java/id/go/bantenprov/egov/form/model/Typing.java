package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.model.Expr.Operation;
import id.go.bantenprov.egov.form.model.Expr.Relation;
import id.go.bantenprov.egov.form.model.Type.Plain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gives every name of a rule its fact and every operator its one meaning; what does not fit is refused here, not at run time. */
record Typing(Scope scope) {
    record Typed(Expr expr, Type type, int at) {
        RuleFault expected(String what) {
            return new RuleFault(at, "expected " + what + ", found " + type.words());
        }
    }

    Expr typed(Syntax syntax, Type wanted) throws RuleFault {
        var typed = as(typed(syntax), wanted);
        if (!typed.type().fits(wanted)) throw typed.expected(wanted.words());
        return typed.expr();
    }

    Typed typed(Syntax syntax) throws RuleFault {
        int at = syntax.at();
        return switch (syntax) {
            case Syntax.Name(var _, var name) -> named(at, name);
            case Syntax.Number(var _, var digits) -> number(at, digits);
            case Syntax.Text(var _, var text) ->
                new Typed(new Expr.Constant(new Cell.Item(new Value.Text(text)), quoted(text)), Plain.QUOTED, at);
            case Syntax.Bool(var _, var truth) ->
                new Typed(new Expr.Constant(Truth.of(truth), Boolean.toString(truth)), Plain.BOOL, at);
            case Syntax.Listing _ -> throw new RuleFault(at, "a list may only stand after `in`");
            case Syntax.Prefix prefix -> prefix(prefix);
            case Syntax.Infix infix -> infix(infix);
            case Syntax.Conditional conditional -> conditional(conditional);
            case Syntax.Call call -> new CallTyping(this).typed(call);
        };
    }

    private Typed named(int at, String name) throws RuleFault {
        if (name.equals("today")) return new Typed(new Expr.Today(), Plain.DATE, at);
        if (scope.row() != null && scope.row().keys().contains(name)) {
            int field = scope.row().keys().indexOf(name);
            return new Typed(
                    new Expr.RowRef(field, name), Type.of(scope.row().kinds().get(field)), at);
        }
        var number = scope.numbers().get(name);
        if (number == null) throw new RuleFault(at, "unknown fact `" + name + "`");
        FactKind kind = scope.kinds().get(number);
        return new Typed(new Expr.FactRef(number, name), Type.of(kind), at);
    }

    private static Typed number(int at, String digits) {
        var span = Span.exactly(new BigDecimal(digits));
        return new Typed(new Expr.Constant(span, digits), digits.contains(".") ? Plain.NUMBER : Plain.INT, at);
    }

    private Typed prefix(Syntax.Prefix prefix) throws RuleFault {
        if (prefix.sign().equals("!"))
            return new Typed(new Expr.Not(typed(prefix.part(), Plain.BOOL)), Plain.BOOL, prefix.at());
        var part = typed(prefix.part());
        if (!part.type().isNumber()) throw part.expected("number");
        return new Typed(new Expr.Negate(part.expr()), part.type(), prefix.at());
    }

    private Typed infix(Syntax.Infix infix) throws RuleFault {
        return switch (infix.sign()) {
            case "&&", "||" -> logical(infix);
            case "+", "-", "*" -> arithmetic(infix);
            case "in" -> oneOf(infix);
            default -> comparison(infix);
        };
    }

    /** Chains of one sign become one expression: the tree stays flat, and each part can be explained. */
    private Typed logical(Syntax.Infix infix) throws RuleFault {
        boolean and = infix.sign().equals("&&");
        var parts = new ArrayList<Expr>();
        for (var side : List.of(infix.left(), infix.right())) {
            var part = typed(side, Plain.BOOL);
            if (and && part instanceof Expr.And(var inner)) parts.addAll(inner);
            else if (!and && part instanceof Expr.Or(var inner)) parts.addAll(inner);
            else parts.add(part);
        }
        var expr = and ? new Expr.And(List.copyOf(parts)) : new Expr.Or(List.copyOf(parts));
        return new Typed(expr, Plain.BOOL, infix.at());
    }

    private Typed arithmetic(Syntax.Infix infix) throws RuleFault {
        var left = typed(infix.left());
        var right = typed(infix.right());
        if (!left.type().isNumber()) throw left.expected("number");
        if (!right.type().isNumber()) throw right.expected("number");
        var operation = Stream.of(Operation.values())
                .filter(one -> one.sign.equals(infix.sign()))
                .findFirst()
                .orElseThrow();
        var type = left.type() == Plain.INT && right.type() == Plain.INT ? Plain.INT : Plain.NUMBER;
        return new Typed(new Expr.Arithmetic(operation, left.expr(), right.expr()), type, infix.at());
    }

    private Typed comparison(Syntax.Infix infix) throws RuleFault {
        var relation = Stream.of(Relation.values())
                .filter(one -> one.sign.equals(infix.sign()))
                .findFirst()
                .orElseThrow();
        var one = typed(infix.left());
        var other = typed(infix.right());
        var left = as(one, other.type());
        var right = as(other, one.type());
        refuseUnlike(left, right);
        boolean equality = relation == Relation.EQUAL || relation == Relation.UNEQUAL;
        if (!equality && !left.type().isOrdered())
            throw left.expected("numbers or dates beside `" + infix.sign() + "`");
        return new Typed(new Expr.Compare(relation, left.expr(), right.expr()), Plain.BOOL, infix.at());
    }

    private static void refuseUnlike(Typed left, Typed right) throws RuleFault {
        var type = left.type();
        boolean comparable = type.isOrdered()
                || type == Plain.BOOL
                || type == Plain.TEXT
                || type == Plain.REGION
                || type instanceof Type.Choice;
        if (!comparable) throw left.expected("something that can be compared");
        if (!type.fits(right.type()) && !right.type().fits(type)) throw right.expected(type.words());
    }

    private Typed oneOf(Syntax.Infix infix) throws RuleFault {
        var item = typed(infix.left());
        if (!(infix.right() instanceof Syntax.Listing(int at, var items)) || items.isEmpty())
            throw new RuleFault(infix.right().at(), "expected a list such as [\"a\", \"b\"] after `in`");
        var options = new ArrayList<Expr>();
        for (var option : items) {
            var typed = as(typed(option), item.type());
            refuseUnlike(item, typed);
            if (!(typed.expr() instanceof Expr.Constant)) throw new RuleFault(at, "a list holds written values only");
            options.add(typed.expr());
        }
        return new Typed(new Expr.OneOf(item.expr(), List.copyOf(options)), Plain.BOOL, infix.at());
    }

    private Typed conditional(Syntax.Conditional conditional) throws RuleFault {
        var condition = typed(conditional.condition(), Plain.BOOL);
        var one = typed(conditional.yes());
        var other = typed(conditional.no());
        var yes = as(one, other.type());
        var no = as(other, one.type());
        if (yes.type() == Plain.QUOTED) throw yes.expected("a value of a clear type");
        if (!yes.type().fits(no.type()) && !no.type().fits(yes.type()))
            throw no.expected(yes.type().words());
        var type = yes.type().fits(no.type()) ? no.type() : yes.type();
        return new Typed(new Expr.Choose(condition, yes.expr(), no.expr()), type, conditional.at());
    }

    /** A quoted text takes the type of its neighbour; everything else stays what it is. */
    Typed as(Typed typed, Type wanted) throws RuleFault {
        if (typed.type() != Plain.QUOTED) return typed;
        var text = ((Value.Text) ((Cell.Item) ((Expr.Constant) typed.expr()).cell()).value()).text();
        Cell cell;
        switch (wanted) {
            case Plain.TEXT -> cell = new Cell.Item(new Value.Text(text));
            case Plain.REGION -> cell = new Cell.Item(new Value.Region(regionCode(typed, text)));
            case Plain.DATE -> cell = Span.of(date(typed, text));
            case Type.Choice(var keys) -> cell = new Cell.Item(new Value.Choice(key(typed, text, keys)));
            default -> {
                return typed;
            }
        }
        return new Typed(new Expr.Constant(cell, quoted(text)), wanted, typed.at());
    }

    private static String key(Typed typed, String text, Set<String> keys) throws RuleFault {
        if (keys.contains(text)) return text;
        throw new RuleFault(
                typed.at(),
                "no option `" + text + "`, expected one of "
                        + String.join(", ", keys.stream().sorted().toList()));
    }

    private static String regionCode(Typed typed, String text) throws RuleFault {
        for (var level : FactKind.Level.values()) if (level.fits(text)) return text;
        throw new RuleFault(typed.at(), "no region code `" + text + "`, expected one such as \"36\" or \"36.03\"");
    }

    private static LocalDate date(Typed typed, String text) throws RuleFault {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new RuleFault(typed.at(), "no date `" + text + "`, expected one such as \"2026-11-24\"");
        }
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
