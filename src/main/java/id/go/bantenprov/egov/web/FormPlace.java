package id.go.bantenprov.egov.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The page of ours on which a form stood that was sent, as far as the browser says. */
public final class FormPlace {
    private FormPlace() {}

    /** Path and query; empty if the browser does not say, or the page is none of ours. */
    public static Optional<String> of(HttpServletRequest request) {
        var from = request.getHeader(HttpHeaders.REFERER);
        if (from == null) return Optional.empty();
        try {
            var page = URI.create(from);
            var path = page.getRawPath();
            if (!request.getServerName().equals(page.getHost()) || path.startsWith("//")) return Optional.empty();
            return Optional.of(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
