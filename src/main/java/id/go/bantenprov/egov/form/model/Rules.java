package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.FactKind;

/** Reads rules from their words. */
public final class Rules {
    static final int MAX_NODES = 200;

    private Rules() {}

    /** A rule that is true or not. @throws RuleFault with the place in the rule and what was expected there */
    public static Rule condition(String source, int line, Scope scope) throws RuleFault {
        return read(source, line, scope, Type.Plain.BOOL);
    }

    /** The rule of a computed fact. @param kind what it must yield */
    public static Rule computation(String source, int line, Scope scope, FactKind kind) throws RuleFault {
        return read(source, line, scope, Type.of(kind));
    }

    private static Rule read(String source, int line, Scope scope, Type wanted) throws RuleFault {
        var expr = new Typing(scope).typed(Parser.parse(source), wanted);
        long nodes = expr.all().count();
        if (nodes > MAX_NODES) throw new RuleFault(0, nodes + " parts, at most " + MAX_NODES + " are allowed");
        int depth = depth(expr);
        if (depth > Parser.MAX_DEPTH)
            throw new RuleFault(0, depth + " levels, at most " + Parser.MAX_DEPTH + " are allowed");
        return new Rule(source, line, expr);
    }

    private static int depth(Expr expr) {
        return 1 + expr.parts().stream().mapToInt(Rules::depth).max().orElse(0);
    }
}
