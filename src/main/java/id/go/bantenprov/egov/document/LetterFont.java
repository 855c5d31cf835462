package id.go.bantenprov.egov.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * What the font of letters can write: Latin script and its usual signs, and nothing else. What it lacks must never vanish
 * or turn into another sign unnoticed, least of all under a signature.
 */
public final class LetterFont {
    private static final String BOX = "\u25A1";
    private static final String VARIANTS = "[\\uFE00-\\uFE0F]";
    private static final String ODD_SPACES = "[\\p{Zs}&&[^\\u00A0]]";
    private static final char HYPHEN_THAT_STAYS = '\u2011';
    /** Format characters that no font shows. Others, as those that embrace a number in Arabic script, are seen. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cf}&&[\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB"
                    + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0001}-\\x{E007F}]]");

    /** A letter prints in both. */
    private static final BitSet WRITTEN = signsOfBoth("PlusJakartaSans_400Regular.ttf", "PlusJakartaSans_700Bold.ttf");

    private LetterFont() {}

    /** The signs of a text that no letter can carry, each once; none if all of it can be written. */
    public static List<String> lacking(String text) {
        return plain(text)
                .codePoints()
                .filter(LetterFont::isLacking)
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** A text as a letter writes it, with an empty box for each sign it cannot carry. */
    static String written(String text) {
        return plain(text)
                .codePoints()
                .mapToObj(sign -> isLacking(sign) ? BOX : Character.toString(sign))
                .collect(Collectors.joining());
    }

    /** Composed where letter and accent came apart, and without what only chooses between two pictures of one sign. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll(VARIANTS, "")
                .replaceAll(ODD_SPACES, " ")
                .replace(HYPHEN_THAT_STAYS, '-');
    }

    private static boolean isLacking(int sign) {
        return !WRITTEN.get(sign) && !isUnseen(sign);
    }

    private static boolean isUnseen(int sign) {
        return Character.isISOControl(sign)
                || INVISIBLE.matcher(Character.toString(sign)).matches();
    }

    private static BitSet signsOfBoth(String regular, String bold) {
        var signs = signsOf(regular);
        signs.and(signsOf(bold));
        return signs;
    }

    private static BitSet signsOf(String file) {
        var signs = new BitSet();
        try (var font = new TTFParser()
                .parse(new RandomAccessReadBuffer(
                        new ClassPathResource("document/fonts/" + file).getContentAsByteArray()))) {
            var glyphs = font.getUnicodeCmapLookup();
            for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
                if (glyphs.getGlyphId(sign) != 0) signs.set(sign);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return signs;
    }
}
