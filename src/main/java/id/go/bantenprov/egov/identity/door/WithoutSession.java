package id.go.bantenprov.egov.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A program's request: the session of a browser that came along is neither read nor touched, and none begins. */
final class WithoutSession extends HttpServletRequestWrapper {
    WithoutSession(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        if (create) throw new IllegalStateException("A program has no session");
        return null;
    }

    @Override
    public HttpSession getSession() {
        throw new IllegalStateException("A program has no session");
    }

    @Override
    public @Nullable String getRequestedSessionId() {
        return null;
    }

    @Override
    public boolean isRequestedSessionIdValid() {
        return false;
    }

    @Override
    public String changeSessionId() {
        throw new IllegalStateException("A program has no session");
    }
}
