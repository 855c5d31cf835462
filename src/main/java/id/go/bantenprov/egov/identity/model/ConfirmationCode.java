package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.vault.Vault;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;

/**
 * Six digits that prove somebody reads a mailbox.
 *
 * @param digits as sent
 */
public record ConfirmationCode(String digits) {
    /** How long a code is good for. */
    public static final Duration VALID = Duration.ofMinutes(15);
    /** How often it may be typed wrong before it is worthless: one in 200,000 guesses is right. */
    public static final int TRIES = 5;

    private static final int VALUES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static ConfirmationCode fresh() {
        return new ConfirmationCode("%06d".formatted(RANDOM.nextInt(VALUES)));
    }

    /** As somebody typed it; blanks do not matter. */
    public static ConfirmationCode typed(String text) {
        return new ConfirmationCode(text.replaceAll("\\s", ""));
    }

    /** Keyed, since so few digits are tried out in no time. */
    String hash(Vault vault, UUID request) {
        return vault.hash("identity.code", request + "/" + digits).hex();
    }
}
