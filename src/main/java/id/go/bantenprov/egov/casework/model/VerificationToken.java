package id.go.bantenprov.egov.casework.model;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens the public verification of one result. Nobody guesses it: 26 characters of an alphabet of 31 are 128 bits. Upper
 * case, so that its QR code stays small.
 */
public record VerificationToken(String text) {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws IllegalArgumentException if it cannot be one */
    public VerificationToken {
        if (!text.matches("[" + ALPHABET + "]{" + LENGTH + "}")) throw new IllegalArgumentException("Not a token");
    }

    public static VerificationToken draw() {
        var text = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
        return new VerificationToken(text.toString());
    }

    /** What stood in an address or was typed from paper; a whole address will do. */
    public static Optional<VerificationToken> parse(String typed) {
        var last = typed.replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
        var text = last.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return text.matches("[" + ALPHABET + "]{" + LENGTH + "}")
                ? Optional.of(new VerificationToken(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
