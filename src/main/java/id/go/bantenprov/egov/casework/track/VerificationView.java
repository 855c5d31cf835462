package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.casework.track.VerifiedLetter.Validity;
import id.go.bantenprov.egov.web.FieldError;
import id.go.bantenprov.egov.web.Localized;
import java.util.List;
import java.util.Optional;

/**
 * The page on which a letter is verified.
 *
 * @param typed the token as it was typed
 * @param failed key of the text that says what was wrong with the input, and the field it belongs to
 */
public record VerificationView(String typed, Optional<Failure> failed, Comparison comparison, Optional<Shown> shown) {
    public record Failure(String field, String text) {}

    public record Shown(VerifiedLetter letter, Localized service, Validity validity) {}

    static VerificationView empty() {
        return new VerificationView("", Optional.empty(), Comparison.NONE, Optional.empty());
    }

    static VerificationView failed(String typed, String field, String text) {
        return new VerificationView(typed, Optional.of(new Failure(field, text)), Comparison.NONE, Optional.empty());
    }

    /** @param message the words for the failure */
    public List<FieldError> errors(String message) {
        return failed.map(failure -> List.of(new FieldError(failure.field, message)))
                .orElse(List.of());
    }

    /** Whether this field is the one that failed. */
    public boolean isAt(String field) {
        return failed.filter(failure -> failure.field.equals(field)).isPresent();
    }
}
