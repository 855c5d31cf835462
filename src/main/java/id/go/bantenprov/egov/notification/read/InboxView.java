package id.go.bantenprov.egov.notification.read;

import id.go.bantenprov.egov.web.Cursor;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of an inbox.
 *
 * @param address path of this inbox
 * @param next where the following page begins; nothing if this is the last
 * @param version what the page is at least as new as
 */
public record InboxView(
        String address, List<Row> messages, @Nullable String next, long version) {
    public record Row(UUID id, String subject, OffsetDateTime at, boolean unread) {
        Cursor cursor() {
            return new Cursor(at, id);
        }
    }

    public boolean anyUnread() {
        return messages.stream().anyMatch(Row::unread);
    }
}
