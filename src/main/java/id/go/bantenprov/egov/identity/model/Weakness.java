package id.go.bantenprov.egov.identity.model;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import id.go.bantenprov.egov.identity.Passwords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a password is too easy to guess. */
public enum Weakness {
    TOO_LONG,
    TOO_SHORT,
    OWN_DATA,
    COMMON,
    KEYBOARD,
    REPEAT,
    SEQUENCE,
    DATE,
    GUESSABLE;

    private static final int LENGTH_MIN = 8;
    /** Beyond this, more letters only cost time: such a password is strong already or one pattern repeated. */
    private static final int MEASURED = 64;
    /** So many own words, of so many letters, are looked for: each costs time, and whoever asks writes them. */
    private static final int OWN_MOST = 20;

    private static final int OWN_LENGTH_MAX = 100;
    /** Signs that stand for letters, as {@code 4} for a. To try all their readings at once takes seconds of a processor. */
    private static final String DISGUISES = "4@8({[<3691!|70$5+%2";

    /** So many different ones are read as letters: people who disguise a word use two or three. */
    private static final int DISGUISES_READ = 6;

    /** Stands for itself only. */
    private static final char PLAIN = '~';

    /** Safe against 10¹⁰ guesses. */
    private static final int SCORE_MIN = 3;

    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    /** The key of the sentence that says so to its owner. */
    public String key() {
        return "identity.password.weak." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param own name, address and the like, which others would try first
     * @return empty if the password is strong enough
     */
    public static Optional<Weakness> of(String password, List<String> own) {
        if (password.length() > Passwords.LENGTH_MAX) return Optional.of(TOO_LONG);
        if (password.length() < LENGTH_MIN) return Optional.of(TOO_SHORT);
        var strength = ZXCVBN.measure(undisguised(cut(password, MEASURED)), few(own));
        if (strength.getScore() >= SCORE_MIN) return Optional.empty();
        return Optional.of(strength.getSequence().stream()
                .max(Comparator.comparingInt(match -> match.token.length()))
                .map(Weakness::of)
                .orElse(GUESSABLE));
    }

    /** The same with every disguise beyond the first few replaced, which no word of a dictionary would have. */
    private static String undisguised(String password) {
        var read = password.chars()
                .filter(sign -> DISGUISES.indexOf(sign) >= 0)
                .distinct()
                .limit(DISGUISES_READ)
                .boxed()
                .toList();
        return password.chars()
                .map(sign -> DISGUISES.indexOf(sign) < 0 || read.contains(sign) ? sign : PLAIN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> few(List<String> own) {
        return own.stream()
                .limit(OWN_MOST)
                .map(word -> cut(word, OWN_LENGTH_MAX))
                .toList();
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    private static Weakness of(Match longest) {
        return switch (longest.pattern) {
            case Dictionary -> "user_inputs".equals(longest.dictionaryName) ? OWN_DATA : COMMON;
            case Spatial -> KEYBOARD;
            case Repeat -> REPEAT;
            case Sequence -> SEQUENCE;
            case Date, Regex -> DATE;
            default -> GUESSABLE;
        };
    }
}
