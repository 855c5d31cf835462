package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What programs are answered alike in all rooms: at which version an application stands, or why nothing was done to it. */
@Component
public class CaseReplies {
    private final Problems problems;

    CaseReplies(Problems problems) {
        this.problems = problems;
    }

    /** Begins an answer that names the version of this application, for the {@code If-Match} of the next deed. */
    public static ResponseEntity.BodyBuilder at(Application application) {
        return ResponseEntity.ok().eTag("\"" + application.version() + "\"");
    }

    public ResponseEntity<?> refused(Refused refused, HttpServletRequest request) {
        return switch (refused) {
            case Refused.Stale(int version) ->
                problems.problem(HttpStatus.PRECONDITION_FAILED, "stale", Map.of("currentVersion", version), request);
            case Refused.NotIn(var state) ->
                problems.problem(HttpStatus.CONFLICT, "not-in-this-state", Map.of("state", state.name()), request);
            case Refused.NotYours _ -> problems.problem(HttpStatus.CONFLICT, "in-other-hands", request);
            case Refused.TooLong(int most) -> tooLong(most, request);
        };
    }

    /** @param most characters there may be */
    public ResponseEntity<?> tooLong(int most, HttpServletRequest request) {
        return problems.problem(HttpStatus.UNPROCESSABLE_CONTENT, "too-long", Map.of("most", most), request);
    }
}
