package id.go.bantenprov.egov.web;

import java.util.Optional;

/** What the header shows beside a name. Asked once a page of a signed-in person; implemented where the inboxes lie. */
public interface UnreadMessages {
    /** Empty if this visitor has no inbox, or if it cannot be asked now: the page comes all the same. */
    Optional<Inbox> of(Visitor visitor);

    /**
     * An inbox from outside.
     *
     * @param address path of its page
     * @param unread 0 to 99, and 100 for more
     */
    record Inbox(String address, int unread) {
        private static final int MOST_SHOWN = 99;

        public boolean anyUnread() {
            return unread > 0;
        }

        /** The number as it stands in the header: {@code 7}, or {@code 99+}. */
        public String shown() {
            return unread > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unread);
        }
    }
}
