package id.go.bantenprov.egov.form.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a rule into words. */
final class Lexer {
    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    record Token(Kind kind, String text, int at) {}

    private static final Pattern TOKEN = Pattern.compile("""
        \\s*(?:(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<number>[0-9]+(?:\\.[0-9]+)?)\
        |"(?<double>[^"\\\\\\p{Cntrl}]*)"|'(?<single>[^'\\\\\\p{Cntrl}]*)'\
        |(?<sign>==|!=|<=|>=|&&|\\|\\||[-<>!+*?:(),\\[\\]]))\
        """);

    private Lexer() {}

    static List<Token> tokens(String source) throws RuleFault {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(source);
        int at = 0;
        while (!source.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at)
                throw new RuleFault(
                        at, "unexpected `" + source.substring(at).strip().charAt(0) + "`");
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "the end", source.length()));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("name") != null) return new Token(Kind.NAME, matcher.group("name"), matcher.start("name"));
        if (matcher.group("number") != null)
            return new Token(Kind.NUMBER, matcher.group("number"), matcher.start("number"));
        if (matcher.group("sign") != null) return new Token(Kind.SIGN, matcher.group("sign"), matcher.start("sign"));
        var group = matcher.group("double") != null ? "double" : "single";
        return new Token(Kind.TEXT, matcher.group(group), matcher.start(group) - 1);
    }
}
