package id.go.bantenprov.egov.notification.follow;

import static java.util.stream.Collectors.toMap;

import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.notification.Topic;
import id.go.bantenprov.egov.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream a page opens to hear when something it shows has changed (server-sent events). */
@RestController
class LiveApi {
    private static final int MOST_TOPICS = 20;
    private static final String TRY_AGAIN_SECONDS = "30";

    private final LiveStreams streams;
    private final Admission admission;
    private final Clock clock;

    LiveApi(LiveStreams streams, Admission admission, Clock clock) {
        this.streams = streams;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * Opens a stream: 404 if a topic is none or not for this person, 429 beyond a hundred streams of strangers from one
     * address, 503 if the node has no room. An eleventh stream of an account ends its oldest.
     *
     * @param seen the version the page was made at
     * @param last the version of the last event, which the browser sends by itself when it connects again
     */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(
            @RequestParam("topic") List<String> topic,
            @RequestParam(name = "seen", required = false) @Nullable String seen,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            Optional<Person> person,
            HttpServletRequest request) {
        var follower = Follower.of(person, request);
        var asked = asked(follower, topic);
        var announced = asked.keySet().stream().map(Topic::new).toList();
        if (!admission.admits(follower, announced)) throw new NotFound("topic");
        var stream = new LiveStream(follower, asked, clock);
        var cameTo = version(last == null ? seen : last);
        return switch (streams.open(stream, cameTo, () -> admission.admits(follower, announced))) {
            case OPEN -> answer(stream);
            case TOO_MANY_OF_FOLLOWER -> later(HttpStatus.TOO_MANY_REQUESTS);
            case TOO_MANY -> later(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static Map<String, Topic> asked(Follower follower, List<String> topics) {
        if (topics.isEmpty() || topics.size() > MOST_TOPICS) throw new NotFound("none or so many topics");
        return topics.stream()
                .map(text -> Topic.parse(text).orElseThrow(() -> new NotFound("topic")))
                .collect(toMap(topic -> follower.announced(topic).text(), Function.identity(), (one, _) -> one));
    }

    private static @Nullable Long version(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    private static ResponseEntity<SseEmitter> answer(LiveStream stream) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(stream.emitter());
    }

    private static ResponseEntity<SseEmitter> later(HttpStatus status) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS)
                .build();
    }
}
