package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseReplies;
import id.go.bantenprov.egov.casework.model.Extending;
import id.go.bantenprov.egov.casework.model.Move;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.Scoped;
import id.go.bantenprov.egov.web.Gives;
import id.go.bantenprov.egov.web.Idempotency;
import id.go.bantenprov.egov.web.IfMatch;
import id.go.bantenprov.egov.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Extending a promise by notice. */
@RestController
class ExtensionApi {
    record Notice(@Nullable String reason) {}

    /** @param due of the promise as it is now; absent while the clock stands still */
    record Extended(String number, int version, @Nullable LocalDate due) {
        static Extended of(Move move) {
            var after = move.after();
            var due = after.promise() instanceof PromiseClock.Running running ? running.due() : null;
            return new Extended(after.number().text(), after.version(), due);
        }
    }

    private final ExtendPromise extendPromise;
    private final IfMatch ifMatch;
    private final Idempotency idempotency;
    private final CaseReplies replies;
    private final Problems problems;

    ExtensionApi(
            ExtendPromise extendPromise,
            IfMatch ifMatch,
            Idempotency idempotency,
            CaseReplies replies,
            Problems problems) {
        this.extendPromise = extendPromise;
        this.ifMatch = ifMatch;
        this.idempotency = idempotency;
        this.replies = replies;
        this.problems = problems;
    }

    @PostMapping("/api/v1/cases/{number}/extension")
    @Scoped(Scope.CASES_DECIDE)
    @Gives(Extended.class)
    ResponseEntity<?> extend(
            Officer officer,
            @PathVariable("number") String typed,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String named,
            @RequestBody Notice body,
            HttpServletRequest request) {
        var number = ApplicationNumber.named(typed);
        var reason = body.reason() == null ? "" : body.reason().strip();
        return ifMatch.onVersion(named, request, version -> {
            var command = new ExtendPromise.Command(number, version, reason);
            return idempotency.answer(
                    officer, officer.account(), request, body, () -> extend(officer, command, request));
        });
    }

    private ResponseEntity<?> extend(Officer officer, ExtendPromise.Command command, HttpServletRequest request) {
        return switch (extendPromise.handle(officer, command)) {
            case Extending.Extended(var move) -> CaseReplies.at(move.after()).body(Extended.of(move));
            case Extending.NotAllowed _ -> problem(HttpStatus.CONFLICT, "not-allowed", request);
            case Extending.AlreadyExtended _ -> problem(HttpStatus.CONFLICT, "already-extended", request);
            case Extending.TooLate _ -> problem(HttpStatus.CONFLICT, "too-late", request);
            case Extending.NoReasons _ -> problem(HttpStatus.UNPROCESSABLE_CONTENT, "no-reasons", request);
            case Refused refused -> replies.refused(refused, request);
        };
    }

    private ResponseEntity<?> problem(HttpStatus status, String type, HttpServletRequest request) {
        return problems.problem(status, type, request);
    }
}
