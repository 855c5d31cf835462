package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.model.Expr.Aggregate;
import id.go.bantenprov.egov.form.model.Expr.Function;
import id.go.bantenprov.egov.form.model.Type.Plain;
import id.go.bantenprov.egov.form.model.Typing.Typed;
import java.util.List;
import java.util.stream.Stream;

/** The signatures of the functions. */
record CallTyping(Typing typing) {
    Typed typed(Syntax.Call call) throws RuleFault {
        for (var aggregate : Aggregate.values())
            if (aggregate.text.equals(call.function())) return fold(call, aggregate);
        for (var function : Function.values()) if (function.text.equals(call.function())) return plain(call, function);
        throw new RuleFault(call.at(), "unknown function `" + call.function() + "`, expected one of " + names());
    }

    private static String names() {
        var names = Stream.concat(
                Stream.of(Aggregate.values()).map(aggregate -> aggregate.text),
                Stream.of(Function.values()).map(function -> function.text));
        return String.join(", ", names.sorted().toList());
    }

    private Typed plain(Syntax.Call call, Function function) throws RuleFault {
        return switch (function) {
            case SIZE -> size(call);
            case WITHIN -> within(call);
            case CONTAINS -> contains(call);
            case PRESENT -> present(call);
            case LENGTH -> {
                expectArguments(call, 1);
                var text = typing.typed(call.arguments().getFirst(), Plain.TEXT);
                yield new Typed(new Expr.Call(function, List.of(text)), Plain.INT, call.at());
            }
            case YEARS_BETWEEN, DAYS_BETWEEN -> {
                expectArguments(call, 2);
                var from = typing.typed(call.arguments().getFirst(), Plain.DATE);
                var to = typing.typed(call.arguments().getLast(), Plain.DATE);
                yield new Typed(new Expr.Call(function, List.of(from, to)), Plain.INT, call.at());
            }
        };
    }

    private Typed size(Syntax.Call call) throws RuleFault {
        expectArguments(call, 1);
        var counted = typing.typed(call.arguments().getFirst());
        if (counted.type() != Plain.FILES
                && !(counted.type() instanceof Type.Group || counted.type() instanceof Type.Choices))
            throw counted.expected("group, choices or files");
        return new Typed(new Expr.Call(Function.SIZE, List.of(counted.expr())), Plain.INT, call.at());
    }

    private Typed within(Syntax.Call call) throws RuleFault {
        expectArguments(call, 2);
        var place = typing.typed(call.arguments().getFirst());
        if (place.type() != Plain.REGION && place.type() != Plain.ADDRESS) throw place.expected("region or address");
        var region = typing.typed(call.arguments().getLast(), Plain.REGION);
        if (!(region instanceof Expr.Constant)) throw new RuleFault(call.at(), "expected a written region code");
        return new Typed(new Expr.Call(Function.WITHIN, List.of(place.expr(), region)), Plain.BOOL, call.at());
    }

    private Typed contains(Syntax.Call call) throws RuleFault {
        expectArguments(call, 2);
        var choices = typing.typed(call.arguments().getFirst());
        if (!(choices.type() instanceof Type.Choices(var keys))) throw choices.expected("choices");
        var option = typing.typed(call.arguments().getLast(), new Type.Choice(keys));
        if (!(option instanceof Expr.Constant)) throw new RuleFault(call.at(), "expected a written option");
        return new Typed(new Expr.Call(Function.CONTAINS, List.of(choices.expr(), option)), Plain.BOOL, call.at());
    }

    private Typed present(Syntax.Call call) throws RuleFault {
        expectArguments(call, 1);
        var fact = typing.typed(call.arguments().getFirst());
        if (!(fact.expr() instanceof Expr.FactRef || fact.expr() instanceof Expr.RowRef)) throw fact.expected("fact");
        return new Typed(new Expr.Call(Function.PRESENT, List.of(fact.expr())), Plain.BOOL, call.at());
    }

    private Typed fold(Syntax.Call call, Aggregate aggregate) throws RuleFault {
        if (typing.scope().row() != null)
            throw new RuleFault(call.at(), "`" + call.function() + "` cannot stand inside a rule about one row");
        expectArguments(call, 2);
        var group = typing.typed(call.arguments().getFirst());
        if (!(group.type() instanceof Type.Group(FactKind.Group kind)) || !(group.expr() instanceof Expr.FactRef fact))
            throw group.expected("group");
        var inRow = new Typing(typing.scope().inRow(kind, kind.fields().size()));
        var body = inRow.typed(call.arguments().getLast());
        boolean counts = aggregate == Aggregate.ANY || aggregate == Aggregate.ALL || aggregate == Aggregate.COUNT;
        if (counts && body.type() != Plain.BOOL) throw body.expected("yes or no");
        if (!counts && !body.type().isNumber()) throw body.expected("number");
        return new Typed(new Expr.Fold(aggregate, fact, body.expr()), result(aggregate, body.type()), call.at());
    }

    private static Type result(Aggregate aggregate, Type body) {
        return switch (aggregate) {
            case ANY, ALL -> Plain.BOOL;
            case COUNT -> Plain.INT;
            case SUM, MIN, MAX -> body;
        };
    }

    private static void expectArguments(Syntax.Call call, int count) throws RuleFault {
        if (call.arguments().size() != count)
            throw new RuleFault(
                    call.at(),
                    "`" + call.function() + "` takes " + count + ", found "
                            + call.arguments().size());
    }
}
