package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.web.NotFound;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The public number of an application, for example {@code BTN-26-7KQ4-M2XD}: year of receipt, seven random characters
 * and a check character. It opens a status and nothing else, so it is hard to guess but no secret.
 *
 * <p>The check is a pure system modulo 31 with radix 3. It finds every wrong character, every swap of two characters and
 * every pair of equal neighbours changed together.
 */
public record ApplicationNumber(String text) {
    /** No I, O, U, 0 or 1: what is read over the telephone must arrive. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";

    private static final int MODULUS = ALPHABET.length();
    private static final int RADIX = 3;
    private static final int CHECK_SUM = 17;
    private static final int RANDOM_CHARACTERS = 7;

    /** @throws IllegalArgumentException if the check character does not fit */
    public ApplicationNumber {
        if (!isValid(text)) throw new IllegalArgumentException("Not an application number");
    }

    /** A fresh number; whether it is taken only the database can tell. */
    public static ApplicationNumber draw(int year, RandomGenerator random) {
        var characters = new StringBuilder();
        random.ints(RANDOM_CHARACTERS, 0, MODULUS).forEach(i -> characters.append(ALPHABET.charAt(i)));
        var digits = "%02d".formatted(year % 100);
        characters.append(check(digits + characters));
        return new ApplicationNumber(
                "BTN-" + digits + "-" + characters.substring(0, 4) + "-" + characters.substring(4));
    }

    /** What somebody typed: small letters, blanks and missing hyphens are accepted, a wrong check character is not. */
    public static Optional<ApplicationNumber> parse(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (!bare.matches("BTN[0-9]{2}[" + ALPHABET + "]{8}")) return Optional.empty();
        var text = "BTN-" + bare.substring(3, 5) + "-" + bare.substring(5, 9) + "-" + bare.substring(9);
        return isValid(text) ? Optional.of(new ApplicationNumber(text)) : Optional.empty();
    }

    /** The number that an address names. @throws NotFound if it is none */
    public static ApplicationNumber named(String typed) {
        return parse(typed).orElseThrow(() -> new NotFound(typed));
    }

    private static boolean isValid(String text) {
        if (!text.matches("BTN-[0-9]{2}-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}")) return false;
        var characters = text.substring(4).replace("-", "");
        var last = characters.length() - 1;
        return check(characters.substring(0, last)) == characters.charAt(last);
    }

    /** @param characters two digits of the year and seven of the alphabet */
    private static char check(String characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            int value = i < 2 ? characters.charAt(i) - '0' : ALPHABET.indexOf(characters.charAt(i));
            sum = (sum + value) * RADIX % MODULUS;
        }
        return ALPHABET.charAt(Math.floorMod(CHECK_SUM - sum, MODULUS));
    }

    @Override
    public String toString() {
        return text;
    }
}
