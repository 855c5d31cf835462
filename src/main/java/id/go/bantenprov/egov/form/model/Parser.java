package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.model.Lexer.Kind;
import id.go.bantenprov.egov.form.model.Lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a rule by recursive descent. The grammar is a strict subset of CEL's: no calls on values, no maps, no division,
 * no string building; so whatever is accepted here means the same to a reader of CEL.
 */
final class Parser {
    static final int MAX_CHARACTERS = 4_000;
    static final int MAX_DEPTH = 12;

    private static final Set<String> RELATIONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private final List<Token> tokens;
    private int next;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Syntax parse(String source) throws RuleFault {
        if (source.length() > MAX_CHARACTERS) throw new RuleFault(0, "longer than " + MAX_CHARACTERS + " characters");
        var parser = new Parser(Lexer.tokens(source));
        var syntax = parser.conditional();
        var rest = parser.peek();
        if (rest.kind() != Kind.END) throw new RuleFault(rest.at(), "expected the end, found `" + rest.text() + "`");
        return syntax;
    }

    private Syntax conditional() throws RuleFault {
        if (++depth > 4 * MAX_DEPTH) throw new RuleFault(peek().at(), "nested too deeply");
        var condition = disjunction();
        var syntax = condition;
        if (take("?")) {
            var yes = disjunction();
            expect(":");
            syntax = new Syntax.Conditional(condition.at(), condition, yes, conditional());
        }
        depth--;
        return syntax;
    }

    private Syntax disjunction() throws RuleFault {
        var left = conjunction();
        while (at("||")) left = infix(left, take().text(), conjunction());
        return left;
    }

    private Syntax conjunction() throws RuleFault {
        var left = relation();
        while (at("&&")) left = infix(left, take().text(), relation());
        return left;
    }

    private Syntax relation() throws RuleFault {
        var left = sum();
        if (isRelation(peek())) {
            var sign = take().text();
            left = infix(left, sign, sum());
        }
        if (isRelation(peek())) throw new RuleFault(peek().at(), "comparisons cannot be chained: join them with `&&`");
        return left;
    }

    private static boolean isRelation(Token token) {
        return token.kind() == Kind.SIGN && RELATIONS.contains(token.text())
                || token.kind() == Kind.NAME && token.text().equals("in");
    }

    private Syntax sum() throws RuleFault {
        var left = product();
        while (at("+") || at("-")) left = infix(left, take().text(), product());
        return left;
    }

    private Syntax product() throws RuleFault {
        var left = prefix();
        while (at("*")) left = infix(left, take().text(), prefix());
        return left;
    }

    private static Syntax infix(Syntax left, String sign, Syntax right) {
        return new Syntax.Infix(left.at(), sign, left, right);
    }

    private Syntax prefix() throws RuleFault {
        if (!at("!") && !at("-")) return primary();
        if (++depth > 4 * MAX_DEPTH) throw new RuleFault(peek().at(), "nested too deeply");
        var sign = take();
        var syntax = new Syntax.Prefix(sign.at(), sign.text(), prefix());
        depth--;
        return syntax;
    }

    private Syntax primary() throws RuleFault {
        var token = take();
        return switch (token.kind()) {
            case NUMBER -> new Syntax.Number(token.at(), token.text());
            case TEXT -> new Syntax.Text(token.at(), token.text());
            case NAME -> named(token);
            case SIGN -> enclosed(token);
            case END -> throw new RuleFault(token.at(), "expected a value, found the end");
        };
    }

    private Syntax named(Token name) throws RuleFault {
        if (take("(")) return new Syntax.Call(name.at(), name.text(), list(")"));
        return switch (name.text()) {
            case "true", "false" -> new Syntax.Bool(name.at(), name.text().equals("true"));
            case "in" -> throw new RuleFault(name.at(), "expected a value, found `in`");
            default -> new Syntax.Name(name.at(), name.text());
        };
    }

    private Syntax enclosed(Token sign) throws RuleFault {
        if (sign.text().equals("[")) return new Syntax.Listing(sign.at(), list("]"));
        if (!sign.text().equals("(")) throw new RuleFault(sign.at(), "expected a value, found `" + sign.text() + "`");
        var inner = conditional();
        expect(")");
        return inner;
    }

    private List<Syntax> list(String end) throws RuleFault {
        var items = new ArrayList<Syntax>();
        if (take(end)) return items;
        do items.add(conditional());
        while (take(","));
        expect(end);
        return items;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        var token = peek();
        if (token.kind() != Kind.END) next++;
        return token;
    }

    private boolean at(String sign) {
        return peek().kind() == Kind.SIGN && peek().text().equals(sign);
    }

    private boolean take(String sign) {
        boolean there = at(sign);
        if (there) next++;
        return there;
    }

    private void expect(String sign) throws RuleFault {
        if (!take(sign)) throw new RuleFault(peek().at(), "expected `" + sign + "`, found `" + peek().text() + "`");
    }
}
