package id.go.bantenprov.egov.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lets programs change only what they have read: they name its version, as its {@code ETag} did, in {@code If-Match}. */
@Component
public class IfMatch {
    /**
     * A weak tag says "much the same", which is not enough to change something by (RFC 9110, 13.1.1): it never matches.
     * Nor does another spelling of the number: tags are compared letter by letter.
     */
    private static final Pattern ETAG = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");

    private final Problems problems;

    IfMatch(Problems problems) {
        this.problems = problems;
    }

    /** Does a deed on the version the caller has read: without {@code If-Match} 428, with one that is no version 412. */
    public ResponseEntity<?> onVersion(
            @Nullable String ifMatch, HttpServletRequest request, IntFunction<ResponseEntity<?>> deed) {
        if (ifMatch == null) return problems.problem(HttpStatus.PRECONDITION_REQUIRED, "if-match-required", request);
        var match = ETAG.matcher(ifMatch.strip());
        return match.matches()
                ? deed.apply(Integer.parseInt(match.group(1)))
                : problems.problem(HttpStatus.PRECONDITION_FAILED, "stale", request);
    }
}
