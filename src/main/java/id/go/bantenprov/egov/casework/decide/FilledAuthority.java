package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.web.PlainText;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

/**
 * How the page of a deed of authority stands.
 *
 * @param restored whether it was typed before the session ended
 * @param conflict key of why it was not done
 * @param until from when it may be done, if only time stands against it
 * @param wrong keys of what is wrong in its fields, by their names
 */
record FilledAuthority(
        Map<String, String> typed,
        boolean restored,
        @Nullable String conflict,
        @Nullable OffsetDateTime until,
        Map<String, String> wrong) {
    static FilledAuthority kept(Optional<Map<String, List<String>>> form) {
        var typed = form.map(fields -> MultiValueMap.fromMultiValue(fields).toSingleValueMap());
        return new FilledAuthority(typed.orElse(Map.of()), typed.isPresent(), null, null, Map.of());
    }

    static FilledAuthority refused(Map<String, String> typed, @Nullable String conflict) {
        return new FilledAuthority(typed, false, conflict, null, Map.of());
    }

    static FilledAuthority paused(Map<String, String> typed, OffsetDateTime until) {
        return new FilledAuthority(typed, false, "paused", until, Map.of());
    }

    /** @param typed what is blank in it is wrong; if nothing is, the first was none of those there are */
    static FilledAuthority lacking(Map<String, String> typed) {
        var wrong = blank(typed);
        var first = typed.keySet().iterator().next();
        if (wrong.isEmpty()) wrong.put(first, "casework.desk.authority.error." + first);
        return new FilledAuthority(typed, false, null, null, wrong);
    }

    /** @param password as it was typed; it is never shown again */
    static FilledAuthority unproven(Map<String, String> typed, String password) {
        var wrong = blank(typed);
        wrong.put("password", "casework.desk.sign." + (password.isEmpty() ? "noPassword" : "wrongPassword"));
        return new FilledAuthority(typed, false, null, null, wrong);
    }

    private static Map<String, String> blank(Map<String, String> typed) {
        var wrong = new LinkedHashMap<String, String>();
        typed.forEach((field, text) -> {
            if (text.isBlank()) wrong.put(field, "casework.desk.authority.error." + field);
        });
        return wrong;
    }

    static FilledAuthority refused(Map<String, String> typed, Refused refused) {
        return switch (refused) {
            case Refused.Stale _ -> refused(typed, "stale");
            case Refused.NotIn _ -> refused(typed, "notIn");
            case Refused.NotYours _ -> refused(typed, "notYours");
            case Refused.TooLong _ -> tooLong(typed);
        };
    }

    private static FilledAuthority tooLong(Map<String, String> typed) {
        var wrong = new LinkedHashMap<String, String>();
        typed.forEach((field, text) -> {
            if (Refused.TooLong.is(PlainText.of(text))) wrong.put(field, "casework.desk.error.tooLong");
        });
        return new FilledAuthority(typed, false, null, null, wrong);
    }

    HttpStatus status() {
        if (conflict != null) return HttpStatus.CONFLICT;
        return wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
