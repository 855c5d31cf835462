package id.go.bantenprov.egov.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What a form has done, said once on the next page its sender opens. It waits in the session, so that it outlives every
 * redirect on the way there.
 */
public final class NextPage {
    /** The header our script sends when an open page renews itself. */
    public static final String RENEWAL = "X-Live";

    private static final String SAYS = "nextPage.says";

    private NextPage() {}

    /** @param key of the sentence */
    public static void says(HttpServletRequest request, String key) {
        request.getSession(true).setAttribute(SAYS, key);
    }

    /** What is to be said now; from then on it is said. An open page that renews itself is not the next one. */
    static Optional<String> take(HttpServletRequest request) {
        if (request.getHeader(RENEWAL) != null) return Optional.empty();
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SAYS) instanceof String key)) return Optional.empty();
        session.removeAttribute(SAYS);
        return Optional.of(key);
    }
}
