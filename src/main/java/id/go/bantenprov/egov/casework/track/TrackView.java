package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import java.util.Optional;

/**
 * The page on which a number is looked up.
 *
 * @param typed as it was typed
 * @param failed key of the text that says why there is no answer
 * @param seconds to wait, where that is the reason
 */
public record TrackView(String typed, Optional<String> failed, int seconds, Optional<Shown> shown) {
    /** @param service name of the service @param adviser whose view is awaited @param late the promise is broken */
    public record Shown(TrackedCase tracked, Localized service, Optional<Localized> adviser, boolean late) {}

    static TrackView empty() {
        return new TrackView("", Optional.empty(), 0, Optional.empty());
    }

    /** @param message the words for {@link #failed} */
    public List<FieldError> errors(String message) {
        return failed.isPresent() ? List.of(new FieldError("nomor", message)) : List.of();
    }
}
