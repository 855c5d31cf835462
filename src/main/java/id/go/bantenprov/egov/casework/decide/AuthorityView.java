package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.web.Choice;
import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deed of whoever answers for the service, with a page of its own.
 *
 * @param why it cannot be done, whatever is typed; null if it can
 * @param subject what it is done to
 * @param effect what it does, with its dates
 * @param grounds of the service's list; only a revocation needs one
 * @param typed what stands in the fields
 * @param restored whether that was typed before the session ended
 * @param seal makes the form its reader's own, even when the session has ended
 */
public record AuthorityView(
        String number,
        String service,
        int version,
        @Nullable String why,
        Subject subject,
        String effect,
        List<Choice> grounds,
        Map<String, String> typed,
        boolean restored,
        @Nullable String conflict,
        List<FieldError> errors,
        String seal) {
    /** @param letter the signed letter, below the file's address; null where there is none to open */
    public record Subject(List<Fact> facts, @Nullable String letter) {}

    /** @param label its key */
    public record Fact(String label, String value) {}

    public String address() {
        return "/kerja/permohonan/" + number;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The sentences somebody took trouble with. */
    public List<String> texts() {
        return Stream.of("legalBasis", "reason")
                .map(this::value)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
