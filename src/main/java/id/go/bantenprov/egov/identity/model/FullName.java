package id.go.bantenprov.egov.identity.model;

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

    /** The key of the text that says why something typed is no name. */
    public static String whyNot(String typed) {
        if (!PlainText.isSeen(typed.strip())) return "identity.name.missing";
        return typed.strip().length() > LENGTH_MAX ? "identity.name.tooLong" : "identity.name.signs";
    }

    public static Optional<FullName> parse(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        return name.length() <= LENGTH_MAX
                        && PlainText.isSeen(name)
                        && LetterFont.lacking(name).isEmpty()
                        && name.matches("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd} .,'’`/()-]*")
                ? Optional.of(new FullName(name))
                : Optional.empty();
    }
}
