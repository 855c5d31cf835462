package id.go.bantenprov.egov.notification;

import id.go.bantenprov.egov.web.Language;
import java.util.UUID;
import java.util.regex.Pattern;

/** Whom a message is for. */
public sealed interface Recipient {
    /** Somebody with an account, resident or staff: reads it in the inbox and gets a mail in the account's language. */
    record Account(UUID id) implements Recipient {}

    /**
     * Somebody who has no account yet and gets a mail only.
     *
     * @param address one plain mail address, at most 254 characters
     */
    record Mailbox(String address, Language language) implements Recipient {
        private static final Pattern ADDRESS =
                Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\\\p{Cntrl}]{1,64}@[A-Za-z0-9.-]{1,189}");

        /** @throws IllegalArgumentException if it is not one plain address: no name, blank or control character */
        public Mailbox {
            if (!ADDRESS.matcher(address).matches()) throw new IllegalArgumentException("Not a plain mail address");
        }

        /** As it may be shown: {@code n•••@contoh.id}. */
        public String masked() {
            return address.charAt(0) + "•••" + address.substring(address.indexOf('@'));
        }

        /** Masked: this may end in a log. */
        @Override
        public String toString() {
            return masked();
        }
    }
}
