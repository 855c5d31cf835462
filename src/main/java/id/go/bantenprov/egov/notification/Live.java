package id.go.bantenprov.egov.notification;

import id.go.bantenprov.egov.notification.model.Announcements;
import org.springframework.stereotype.Component;

/** Lets a page say how new it is, so that nothing that happens before its stream opens is missed. */
@Component
public class Live {
    private final Announcements announcements;

    Live(Announcements announcements) {
        this.announcements = announcements;
    }

    /**
     * The newest announcement this node has heard, without asking the database. Ask before reading what the page shows,
     * and give it to {@code notification/live.jte}.
     */
    public long version() {
        return announcements.newest();
    }
}
