package id.go.bantenprov.egov.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What tells a browser to do with our pages nothing but to show them. */
public final class PageHeaders {
    static final String POLICY = "Content-Security-Policy";
    public static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Those of every page, whatever its policy. */
    static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cache-Control", "no-store");

    private PageHeaders() {}

    /** For a page that no door has let through: a door would have set them. */
    static void set(HttpServletResponse response) {
        response.setHeader(POLICY, CONTENT_POLICY);
        ALWAYS.forEach(response::setHeader);
    }
}
