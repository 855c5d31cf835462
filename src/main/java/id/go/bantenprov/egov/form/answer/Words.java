package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import java.text.Normalizer;

/** Takes in text as people type it, and nothing that could deceive whoever reads it later. */
final class Words {
    private Words() {}

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
        return composed.isEmpty() ? Parsed.BLANK : new Parsed.Right(new Value.Text(composed));
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
