package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.web.Cursor;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of mails.
 *
 * @param next where the following page begins; nothing if this is the last
 */
public record MailListView(List<Row> mails, @Nullable String next) {
    /**
     * One mail.
     *
     * @param to the address, masked; empty for the owner of an account
     * @param reason why the last try failed, a {@link Delivery} or {@code INTERRUPTED}; nothing before the first
     */
    public record Row(
            UUID id,
            String to,
            String subject,
            String body,
            OffsetDateTime at,
            int tries,
            @Nullable String reason) {
        /** The body, line by line without the empty ones. */
        public List<String> lines() {
            return body.lines().filter(line -> !line.isBlank()).toList();
        }

        /** Whether a line is an address and nothing else, to be followed. */
        public boolean isAddress(String line) {
            return line.matches("https?://\\S+");
        }

        Cursor cursor() {
            return new Cursor(at, id);
        }
    }
}
