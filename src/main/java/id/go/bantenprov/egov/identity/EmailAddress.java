package id.go.bantenprov.egov.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address mail can be sent to, in lower case: nobody has two accounts that differ in capitals.
 *
 * @param text up to 254 characters (RFC 5321)
 */
public record EmailAddress(String text) {
    private static final int LENGTH_MAX = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@,:;<>()\\[\\]\"\\\\\\p{Cntrl}]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public EmailAddress {
        if (text.length() > LENGTH_MAX || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return text.length() <= LENGTH_MAX && SHAPE.matcher(text).matches()
                ? Optional.of(new EmailAddress(text))
                : Optional.empty();
    }

    /** As it may be shown: {@code n•••@contoh.id}. */
    public String masked() {
        return text.charAt(0) + "•••" + text.substring(text.indexOf('@'));
    }

    /** Masked: an address must not reach a log by being printed. */
    @Override
    public String toString() {
        return masked();
    }
}
