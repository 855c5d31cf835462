package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a file is opened.
 *
 * @param typed what was typed for a decision
 * @param errors what is wrong with it
 * @param conflict why it was not done; null if nothing failed
 * @param done key of what has just been done; null if nothing
 * @param file the attachment to show; null for the first
 * @param page its page, from 1
 * @param revealed sensitive fields to show, which has been recorded
 */
record Opening(
        Typed typed,
        List<FieldError> errors,
        @Nullable String conflict,
        @Nullable String done,
        @Nullable UUID file,
        int page,
        Set<String> revealed) {
    static Opening plain(@Nullable String deed, @Nullable String done, @Nullable UUID file, int page) {
        return new Opening(Typed.nothing(deed), List.of(), null, done, file, page, Set.of());
    }

    static Opening again(Typed typed, List<FieldError> errors) {
        return new Opening(typed, errors, null, null, null, 1, Set.of());
    }

    static Opening conflicting(Typed typed, String conflict) {
        return new Opening(typed, List.of(), conflict, null, null, 1, Set.of());
    }

    static Opening revealing(String field) {
        return new Opening(Typed.nothing(null), List.of(), null, null, null, 1, Set.of(field));
    }
}
