package id.go.bantenprov.egov.identity.model;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a token: {@code egov_} and 32 random bytes. So much chance needs no slow hash.
 *
 * @param text as it goes into {@code Authorization: Bearer}
 */
public record TokenSecret(String text) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("egov_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TokenSecret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret("egov_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<TokenSecret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TokenSecret(text)) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret: it must not reach a log by being printed. */
    @Override
    public String toString() {
        return "egov_…";
    }
}
