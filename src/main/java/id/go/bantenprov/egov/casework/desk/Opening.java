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
 * @param file the attachment to show; null for the first
 * @param page its page, from 1
 * @param revealed sensitive fields to show, which has been recorded
 * @param restored id of where that stands which was typed before the session ended; null if it is not from then
 */
record Opening(
        Typed typed,
        List<FieldError> errors,
        @Nullable String conflict,
        @Nullable UUID file,
        int page,
        Set<String> revealed,
        @Nullable String restored) {
    private static final String DECISION = "keputusan";
    private static final String MESSAGE = "message";
    private static final String NOTE = "note";

    static Opening plain(@Nullable String deed, @Nullable UUID file, int page) {
        return new Opening(Typed.nothing(deed), List.of(), null, file, page, Set.of(), null);
    }

    static Opening again(Typed typed, List<FieldError> errors) {
        return new Opening(typed, errors, null, null, 1, Set.of(), null);
    }

    static Opening conflicting(Typed typed, String conflict) {
        return new Opening(typed, List.of(), conflict, null, 1, Set.of(), null);
    }

    Opening revealing(Set<String> fields) {
        return new Opening(typed, errors, conflict, file, page, fields, restored);
    }

    static Opening restoring(Typed typed) {
        var said = typed.fields().containsKey(MESSAGE) ? MESSAGE : NOTE;
        var where = typed.deed() == null ? said : DECISION;
        return new Opening(typed, List.of(), null, null, 1, Set.of(), where);
    }
}
