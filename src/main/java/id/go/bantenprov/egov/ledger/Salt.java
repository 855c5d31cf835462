package id.go.bantenprov.egov.ledger;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens an entry's commitment: 32 random bytes, drawn for one entry. It lives with the case and in the applicant's
 * receipt; once it is erased nobody can tell what the entry committed to.
 *
 * @param text base64url without padding, 43 characters
 */
public record Salt(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 32;

    /** @throws IllegalArgumentException if it is not 32 bytes */
    public Salt {
        if (Base64.getUrlDecoder().decode(text).length != LENGTH) throw new IllegalArgumentException("Not a salt");
    }

    static Salt draw() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Salt(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] bytes() {
        return Base64.getUrlDecoder().decode(text);
    }
}
