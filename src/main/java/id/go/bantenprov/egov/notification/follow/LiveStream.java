package id.go.bantenprov.egov.notification.follow;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.go.bantenprov.egov.notification.Topic;
import id.go.bantenprov.egov.notification.follow.News.Change;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** One open page. It has a thread of its own to send, so a slow reader delays nobody. */
final class LiveStream {
    /** So often a silent stream is written to: a proxy keeps it open, and a reader who left is noticed. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final Duration RIGHT_HOLDS = Duration.ofMinutes(5);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final SseEmitter emitter = new SseEmitter(0L);
    private final News news = new News();
    private final Follower follower;
    private final Map<String, Topic> asked;
    private final Clock clock;
    private final Instant opened;

    /** @param asked the topics by the name they are announced with */
    LiveStream(Follower follower, Map<String, Topic> asked, Clock clock) {
        this.follower = follower;
        this.asked = asked;
        this.clock = clock;
        this.opened = clock.instant();
        emitter.onCompletion(news::close);
        emitter.onError(_ -> news.close());
    }

    Instant opened() {
        return opened;
    }

    SseEmitter emitter() {
        return emitter;
    }

    Follower follower() {
        return follower;
    }

    /** The topics it follows, as they are announced. */
    Set<String> topics() {
        return asked.keySet();
    }

    /** Those of the topics that the page follows, by the names it uses. */
    Set<String> asAsked(Collection<String> topics) {
        return topics.stream()
                .map(asked::get)
                .flatMap(Stream::ofNullable)
                .map(Topic::text)
                .collect(toUnmodifiableSet());
    }

    /** Says that these topics have changed by this version; those it does not follow do not wake it. */
    void tell(Collection<String> topics, long version) {
        var followed = asAsked(topics);
        if (!followed.isEmpty()) news.lay(followed, version);
    }

    void close() {
        news.close();
    }

    /**
     * Sends until the reader leaves, the right ends or the program stops.
     *
     * @param begin the first event: how far the reader has come, and what changed since
     * @param stillMay asked every five minutes
     */
    void run(Change begin, BooleanSupplier stillMay) {
        try {
            emitter.send(event(begin).reconnectTime(RETRY.toMillis()));
            var checkAgain = clock.instant().plus(RIGHT_HOLDS);
            while (!news.isClosed()) {
                sendNext();
                if (clock.instant().isBefore(checkAgain)) continue;
                if (!stillMay.getAsBoolean()) break;
                checkAgain = clock.instant().plus(RIGHT_HOLDS);
            }
        } catch (IOException | IllegalStateException | DataAccessException _) {
            // the reader left, or nobody can say now whether the right still holds: the browser asks again
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            complete();
        }
    }

    /** Where the reader has left, the server has ended the request already and takes no second end. */
    private void complete() {
        try {
            emitter.complete();
        } catch (IllegalStateException _) {
            news.close();
        }
    }

    private void sendNext() throws IOException, InterruptedException {
        var change = news.take(HEARTBEAT);
        if (news.isClosed()) return;
        emitter.send(
                change.map(LiveStream::event).orElseGet(() -> SseEmitter.event().comment("")));
    }

    private static SseEventBuilder event(Change change) {
        return SseEmitter.event().id(Long.toString(change.version())).data(change);
    }
}
