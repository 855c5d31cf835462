package id.go.bantenprov.egov.notification.follow;

import id.go.bantenprov.egov.notification.follow.News.Change;
import id.go.bantenprov.egov.notification.model.Announcements;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** All open streams of this node. */
@Component
class LiveStreams {
    /** Pages open at a time on all devices of one person. */
    static final int MOST_OF_AN_ACCOUNT = 10;
    /** Many people share an address: those behind a mobile network, or in one office. */
    static final int MOST_OF_AN_ADDRESS = 100;

    static final int MOST = 5_000;

    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final Announcements announcements;
    private volatile boolean closed;

    LiveStreams(Announcements announcements) {
        this.announcements = announcements;
    }

    /** What became of wanting to open a stream. */
    enum Opening {
        OPEN,
        TOO_MANY_OF_FOLLOWER,
        TOO_MANY
    }

    /**
     * Opens a stream and first says what changed since the reader looked. One more than an account may have ends its
     * oldest: whoever leafs through pages has left them long before the server can notice.
     *
     * @param seen how far the reader has come; unknown if the page does not say
     */
    Opening open(LiveStream stream, @Nullable Long seen, BooleanSupplier stillMay) {
        synchronized (streams) {
            if (closed || streams.size() >= MOST) return Opening.TOO_MANY;
            if (!makeRoomFor(stream.follower())) return Opening.TOO_MANY_OF_FOLLOWER;
            streams.add(stream);
        }
        Thread.ofVirtual().name("live").start(() -> serve(stream, seen, stillMay));
        return Opening.OPEN;
    }

    private void serve(LiveStream stream, @Nullable Long seen, BooleanSupplier stillMay) {
        try {
            stream.run(beginning(stream, seen), stillMay);
        } finally {
            streams.remove(stream);
        }
    }

    /** The stream is registered already, so what happens from here on reaches it as an event of its own. */
    private Change beginning(LiveStream stream, @Nullable Long seen) {
        var newest = announcements.newest();
        if (seen == null) return new Change(newest, Set.of());
        var changed = announcements.changedSince(seen, stream.topics());
        return new Change(newest, stream.asAsked(changed));
    }

    /** Tells every stream what of its topics has changed. */
    void tell(Map<String, Long> news) {
        announcements.hear(news);
        var newest = announcements.newest();
        for (var stream : streams) stream.tell(news.keySet(), newest);
    }

    /** After a time without hearing anything every followed topic may have changed. */
    void tellAll(long drawn) {
        announcements.restart(drawn);
        for (var stream : streams) stream.tell(stream.topics(), announcements.newest());
    }

    /** An open stream would hold up the end of the program. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closed = true;
        streams.forEach(LiveStream::close);
    }

    int count() {
        return streams.size();
    }

    private boolean makeRoomFor(Follower follower) {
        var others = streams.stream()
                .filter(stream -> stream.follower().key().equals(follower.key()))
                .toList();
        if (follower.person().isEmpty()) return others.size() < MOST_OF_AN_ADDRESS;
        if (others.size() >= MOST_OF_AN_ACCOUNT) {
            others.stream().min(Comparator.comparing(LiveStream::opened)).ifPresent(this::end);
        }
        return true;
    }

    private void end(LiveStream stream) {
        streams.remove(stream);
        stream.close();
    }
}
