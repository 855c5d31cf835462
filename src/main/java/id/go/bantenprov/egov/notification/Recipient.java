package id.go.bantenprov.egov.notification;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.web.Language;
import java.util.UUID;

/** Whom a message is for. */
public sealed interface Recipient {
    /** Somebody with an account, resident or staff: reads it in the inbox and gets a mail in the account's language. */
    record Account(UUID id) implements Recipient {}

    /** Somebody who has no account yet and gets a mail only. */
    record Mailbox(EmailAddress address, Language language) implements Recipient {}
}
