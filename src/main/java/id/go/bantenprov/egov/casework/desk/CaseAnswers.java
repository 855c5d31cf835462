package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.CaseReplies;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Move;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Unwritable;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.web.IfMatch;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How the interface answers deeds on a case: how it stands now, or why nothing was done. */
@Component
class CaseAnswers {
    private final Catalogue catalogue;
    private final IfMatch ifMatch;
    private final CaseReplies replies;
    private final Problems problems;

    CaseAnswers(Catalogue catalogue, IfMatch ifMatch, CaseReplies replies, Problems problems) {
        this.catalogue = catalogue;
        this.ifMatch = ifMatch;
        this.replies = replies;
        this.problems = problems;
    }

    /** @param named as {@link IfMatch} takes it */
    ResponseEntity<?> onVersion(
            @Nullable String named, HttpServletRequest request, IntFunction<ResponseEntity<?>> deed) {
        return ifMatch.onVersion(named, request, deed);
    }

    ResponseEntity<?> moved(Move move) {
        return CaseReplies.at(move.after()).body(state(move.after()));
    }

    CaseJson.State state(Application application) {
        return CaseJson.State.of(
                application, catalogue.version(application.filed().service()).route());
    }

    ResponseEntity<?> refused(Refused refused, HttpServletRequest request) {
        return replies.refused(refused, request);
    }

    ResponseEntity<?> tooLong(HttpServletRequest request) {
        return replies.tooLong(Refused.TooLong.MOST, request);
    }

    ResponseEntity<?> unwritable(Unwritable unwritable, HttpServletRequest request) {
        return problems.problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "unwritable", Map.of("signs", unwritable.shown()), request);
    }

    ResponseEntity<?> conflict(String type, HttpServletRequest request) {
        return problem(HttpStatus.CONFLICT, type, request);
    }

    ResponseEntity<?> invalid(String type, HttpServletRequest request) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, type, request);
    }

    private ResponseEntity<?> problem(HttpStatus status, String type, HttpServletRequest request) {
        return problems.problem(status, type, request);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
