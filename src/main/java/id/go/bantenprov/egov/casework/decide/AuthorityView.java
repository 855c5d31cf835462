package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deed of whoever answers for the service, with a page of its own.
 *
 * @param effect what it does, with its dates
 * @param grounds codes of the service's list with their texts; none where the deed needs none
 * @param typed what stands in the fields
 * @param restored whether that was typed before the session ended
 * @param seal makes the form its reader's own, even when the session has ended
 */
public record AuthorityView(
        String number,
        String service,
        int version,
        String effect,
        Map<String, String> grounds,
        Map<String, String> typed,
        boolean restored,
        @Nullable String conflict,
        List<FieldError> errors,
        String seal) {
    public String address() {
        return "/kerja/permohonan/" + number;
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
