package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.web.Gives;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tracking for programs: the same limits, the same few facts. */
@RestController
class TrackApi {
    /**
     * @param adviser code of the agency whose view is awaited
     * @param sentOn the day on which it was sent
     * @param receivedOn the working day that counts as the day of receipt: the next, if the office had closed
     */
    record TrackedJson(
            String number,
            String service,
            TrackedCase.Status status,
            @Nullable String adviser,
            LocalDate sentOn,
            LocalDate receivedOn,
            @Nullable LocalDate due,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate endedOn) {
        static TrackedJson of(TrackedCase tracked) {
            return new TrackedJson(
                    tracked.number(),
                    tracked.service(),
                    tracked.status(),
                    tracked.adviser().orElse(null),
                    tracked.sentOn(),
                    tracked.receivedOn(),
                    tracked.due(),
                    tracked.answerBy(),
                    tracked.finishedOn());
        }
    }

    private final TrackNumber trackNumber;
    private final Problems problems;

    TrackApi(TrackNumber trackNumber, Problems problems) {
        this.trackNumber = trackNumber;
        this.problems = problems;
    }

    @GetMapping("/api/v1/tracking/{number}")
    @Gives(TrackedJson.class)
    ResponseEntity<?> track(@PathVariable String number, HttpServletRequest request) {
        return switch (trackNumber.handle(request.getRemoteAddr(), number)) {
            case Tracking.Found(var tracked) -> ResponseEntity.ok(TrackedJson.of(tracked));
            case Tracking.Unknown _ -> problems.problem(HttpStatus.NOT_FOUND, "404", request);
            case Tracking.Mistyped _ ->
                problems.problem(HttpStatus.BAD_REQUEST, "400", Map.of("number", "check-character"), request);
            case Tracking.TooMany(int seconds) -> problems.tooOften(seconds, Map.of(), request);
        };
    }
}
