package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.document.LetterFont;
import id.go.bantenprov.egov.web.PlainText;
import java.util.Optional;

/**
 * A resident's name as on the KTP: Latin letters, which a letter of ours can print, with what stands between names.
 *
 * @param text single blanks only, at most {@link #LENGTH_MAX} characters
 */
public record FullName(String text) {
    public static final int LENGTH_MAX = 100;

    public FullName {
        if (!isName(text)) throw new IllegalArgumentException("Not a name");
    }

    /** Reads what somebody typed; how many blanks it has and of what kind does not matter. */
    public static Optional<FullName> parse(String typed) {
        var name = tidied(typed);
        return isName(name) ? Optional.of(new FullName(name)) : Optional.empty();
    }

    /** What was typed, a name or not, with single blanks, and none around it. */
    public static String tidied(String typed) {
        return typed.replaceAll("[\\s\\p{Zs}]+", " ").strip();
    }

    /** The key of the text that says why something typed is no name. */
    public static String whyNot(String typed) {
        var name = tidied(typed);
        if (!PlainText.isSeen(name)) return "identity.name.missing";
        return name.length() > LENGTH_MAX ? "identity.name.tooLong" : "identity.name.signs";
    }

    private static boolean isName(String text) {
        return text.length() <= LENGTH_MAX
                && text.equals(tidied(text))
                && PlainText.isSeen(text)
                && LetterFont.lacking(text).isEmpty()
                && text.matches("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd} .,'’`/()-]*");
    }
}
