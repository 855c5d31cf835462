package id.go.bantenprov.egov.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
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
    private static final BitSet WRITTEN = signsOf("PlusJakartaSans_400Regular.ttf");

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
        var unseen = Character.isISOControl(sign) || Character.getType(sign) == Character.FORMAT;
        return !unseen && !WRITTEN.get(sign);
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
