package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.casework.track.TrackView.Shown;
import id.go.bantenprov.egov.web.JteViews;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which anybody asks how an application stands. */
@Controller
class TrackPages {
    private static final int LONGEST_TYPED = 40;

    private final TrackNumber trackNumber;
    private final PublicNames names;
    private final Clock clock;

    TrackPages(TrackNumber trackNumber, PublicNames names, Clock clock) {
        this.trackNumber = trackNumber;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/lacak")
    ModelAndView track(@RequestParam(required = false) @Nullable String nomor, HttpServletRequest request) {
        if (nomor == null) return page(TrackView.empty(), HttpStatus.OK);
        if (nomor.isBlank()) return failed("", "casework.track.missing", 0, HttpStatus.UNPROCESSABLE_CONTENT);
        var typed = nomor.substring(0, Math.min(nomor.length(), LONGEST_TYPED));
        return switch (trackNumber.handle(request.getRemoteAddr(), typed)) {
            case Tracking.Found(var tracked) ->
                page(new TrackView(typed, Optional.empty(), 0, Optional.of(shown(tracked))), HttpStatus.OK);
            case Tracking.Unknown _ -> failed(typed, "casework.track.unknown", 0, HttpStatus.NOT_FOUND);
            case Tracking.Mistyped _ -> failed(typed, "casework.track.mistyped", 0, HttpStatus.UNPROCESSABLE_CONTENT);
            case Tracking.TooMany(int seconds) ->
                failed(typed, "casework.track.tooMany", seconds, HttpStatus.TOO_MANY_REQUESTS)
                        .addObject(JteViews.RETRY_AFTER, seconds);
        };
    }

    private Shown shown(TrackedCase tracked) {
        return new Shown(
                tracked,
                names.service(tracked.service(), tracked.serviceVersion()),
                tracked.adviser().flatMap(names::agency),
                tracked.isLate(LocalDate.now(clock)));
    }

    private static ModelAndView failed(String typed, String why, int seconds, HttpStatus status) {
        return page(new TrackView(typed, Optional.of(why), seconds, Optional.empty()), status);
    }

    private static ModelAndView page(TrackView view, HttpStatus status) {
        return new ModelAndView("casework/track/track", Map.of("view", view), status);
    }
}
