package id.go.bantenprov.egov.notification;

import id.go.bantenprov.egov.notification.Recipient.Account;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a page may show and therefore wants to hear about, as {@code application:BTN-26-7KQ4-M2XD} or {@code board}.
 *
 * @param text a kind in lower-case letters and, after a colon, up to 80 letters, digits and {@code . _ -}
 */
public record Topic(String text) {
    private static final Pattern SHAPE = Pattern.compile("[a-z]{1,20}(:[A-Za-z0-9._-]{1,80})?");

    /** The inbox of whoever asks: what {@link #inboxOf} calls by the account. */
    public static final Topic INBOX = new Topic("inbox");

    /** @throws IllegalArgumentException if it has another shape */
    public Topic {
        if (!SHAPE.matcher(text).matches()) throw new IllegalArgumentException("Not a topic");
    }

    public static Optional<Topic> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Topic(text)) : Optional.empty();
    }

    /** The topic that changes when this person is told something, or opens it. */
    public static Topic inboxOf(Account account) {
        return new Topic("inbox:" + account.id());
    }

    /** What stands before the colon; the {@link TopicAccess} of this kind decides who may follow. */
    public String kind() {
        return text.split(":", 2)[0];
    }

    /** What stands after the colon; empty if there is none. */
    public String name() {
        return text.substring(Math.min(text.length(), kind().length() + 1));
    }

    @Override
    public String toString() {
        return text;
    }
}
