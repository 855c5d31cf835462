package id.go.bantenprov.egov.notification;

import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.notification.model.Message;
import id.go.bantenprov.egov.notification.model.Messages;
import id.go.bantenprov.egov.notification.model.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells people things. What is told belongs to the caller's transaction: if that fails, nobody hears of it; if it
 * commits, the inbox shows it at once and a mail leaves soon after, again and again until the mail server takes it.
 */
@Component
public class Notification {
    private final Messages messages;
    private final Outbox outbox;
    private final Ledger ledger;

    Notification(Messages messages, Outbox outbox, Ledger ledger) {
        this.messages = messages;
        this.outbox = outbox;
        this.ledger = ledger;
    }

    /**
     * Tells somebody something, in the inbox (if there is an account) and by mail.
     *
     * <p>The words stand in the message files of the calling module under {@code <key>.subject} and {@code <key>.text};
     * they are found at reading, in the reader's language. They go into mails as they are, so they and the arguments hold
     * no personal data; of a case nothing but its public number.
     *
     * @param link path of the page where it goes on, as {@code /permohonan/BTN-26-7KQ4-M2XD}
     * @param arguments fill {@code {0}}, {@code {1}} …: {@code String}, {@code Integer}, {@code Long}, {@code LocalDate},
     *     {@code OffsetDateTime}, {@code Localized}, or a record of the house by its {@code toString()} given as String
     * @throws IllegalArgumentException if the link leaves the site or an argument is of another type
     * @throws IllegalStateException outside a transaction
     */
    public void tell(Recipient to, String key, String link, Object... arguments) {
        requireTransaction();
        var message = Message.of(key, link, arguments);
        switch (to) {
            case Account account -> {
                outbox.add(account, message);
                ledger.touch(Topic.inboxOf(account).text());
            }
            case Mailbox mailbox -> outbox.add(mailbox, message);
        }
    }

    /** Shows somebody something in the inbox alone, unless it still holds the same, unopened and less than a day old. */
    public void show(Account to, String key, String link, Object... arguments) {
        requireTransaction();
        if (messages.isUnread(to, key, link)) return;
        messages.add(to, Message.of(key, link, arguments));
        ledger.touch(Topic.inboxOf(to).text());
    }

    /**
     * As {@link #tell}, but only the first time; for what time itself brings about and may try twice.
     *
     * @param what names the one occasion and its reader, 1 to 200 characters, as
     *     {@code casework.reminder/BTN-26-7KQ4-M2XD/2026-12-01/<person>}
     * @return whether it was told now
     */
    public boolean tellOnce(String what, Recipient to, String key, String link, Object... arguments) {
        if (!messages.isFirst(what, to)) return false;
        tell(to, key, link, arguments);
        return true;
    }

    /**
     * As {@link #tell}, unless the inbox still holds the same, unopened and less than a day old: what somebody else can
     * make happen again and again is no mail each time. After a day it is told again, for a mail is read without the inbox.
     *
     * @return whether it was told now
     */
    public boolean tellUnlessUnread(Account to, String key, String link, Object... arguments) {
        if (messages.isUnread(to, key, link)) return false;
        tell(to, key, link, arguments);
        return true;
    }

    /**
     * Leaves a mail as the mail server returns it when it will never take it, and nothing in the inbox. With it the
     * demonstration shows what an administrator does about such mails.
     */
    public void tellInVain(Account to, String key, String link, Object... arguments) {
        outbox.addRefused(to, Message.of(key, link, arguments));
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Telling belongs to the transaction of the deed that is told");
        }
    }
}
