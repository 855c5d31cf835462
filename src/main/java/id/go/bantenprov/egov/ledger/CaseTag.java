package id.go.bantenprov.egov.ledger;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The name of a case in the log: 16 random bytes that say nothing of its number. Stands in no address, mail or log file.
 *
 * @param text base64url without padding, 22 characters
 */
public record CaseTag(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 16;

    /** @throws IllegalArgumentException if it is not 16 bytes */
    public CaseTag {
        if (Base64.getUrlDecoder().decode(text).length != LENGTH) throw new IllegalArgumentException("Not a case tag");
    }

    public static CaseTag draw() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new CaseTag(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
