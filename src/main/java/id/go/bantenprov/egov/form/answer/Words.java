package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes in text as people type it, and nothing that could deceive whoever reads it later. */
final class Words {
    /** What shows nothing on a page: blanks of all kinds, and marks that only join, part or fill. */
    private static final Pattern NOTHING = Pattern.compile(
            "[\\s\\p{Z}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0"
                    + "\\x{E0100}-\\x{E01EF}]*");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\u00A0./-]");

    private Words() {}

    /** The number of something, without what parts its digits on paper: {@code 01.234.567.8-901.000}. */
    static Parsed digits(String typed) {
        return line(BETWEEN_DIGITS.matcher(typed).replaceAll(""));
    }

    /** A single line, composed (NFC) and trimmed. */
    static Parsed line(String typed) {
        return clean(typed, "");
    }

    /** Several lines; every kind of line end becomes one. */
    static Parsed lines(String typed) {
        return clean(typed.replace("\r\n", "\n").replace('\r', '\n'), "\n\t");
    }

    private static Parsed clean(String typed, String allowed) {
        var text = typed.strip();
        if (text.codePoints().anyMatch(character -> isForbidden(character) && allowed.indexOf(character) < 0))
            return new Parsed.Wrong(ProblemCode.CHARACTERS);
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return NOTHING.matcher(composed).matches() ? Parsed.BLANK : new Parsed.Right(new Value.Text(composed));
    }

    /** Control characters, halves of pairs, what stands for broken UTF-8, and marks that turn the reading direction round. */
    private static boolean isForbidden(int character) {
        return Character.getType(character) == Character.CONTROL
                || Character.getType(character) == Character.SURROGATE
                || character == 0xFFFD
                || (character & 0xFFFE) == 0xFFFE
                || character >= 0x2028 && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
