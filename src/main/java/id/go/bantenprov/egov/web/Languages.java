package id.go.bantenprov.egov.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Which language a request is answered in: {@code ?lang}, else what was asked for last in this session, else the
 * account's, else what was asked for last in this browser (a cookie), else Indonesian. The browser's own wish is not
 * asked: many phones here speak English to people who do not.
 */
@Component
public class Languages implements HandlerInterceptor {
    private static final String PARAMETER = "lang";

    private final boolean encrypted;

    Languages(EgovSettings settings) {
        this.encrypted = settings.baseUrl().startsWith("https:");
    }

    /** The language of this request. */
    public static Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> ofSession(request))
                .or(() -> ofAccount(request))
                .or(() -> ofCookie(request))
                .orElse(Language.INDONESIAN);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        asked(request).ifPresent(language -> keep(language, request, response));
        return true;
    }

    /** In the session too, so that a switch holds until one signs out, also against the language of the account. */
    private void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(language));
        var session = request.getSession(false);
        if (session != null) session.setAttribute(PARAMETER, language.code());
    }

    /** Of a form that is too long, or holds what is no text, nothing is known but its cookies; a page must say so still. */
    private static Optional<Language> asked(HttpServletRequest request) {
        try {
            return code(request.getParameter(PARAMETER));
        } catch (IllegalStateException | RequestRejectedException _) {
            return Optional.empty();
        }
    }

    private static Optional<Language> ofSession(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PARAMETER) instanceof String code
                ? code(code)
                : Optional.empty();
    }

    private static Optional<Language> ofAccount(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof Visitor visitor
                ? visitor.language()
                : Optional.empty();
    }

    private static Optional<Language> ofCookie(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, PARAMETER);
        return code(cookie == null ? null : cookie.getValue());
    }

    private static Optional<Language> code(@Nullable String code) {
        return code == null ? Optional.empty() : Language.of(code);
    }

    private Cookie cookie(Language language) {
        var cookie = new Cookie(PARAMETER, language.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(encrypted);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        return cookie;
    }
}
