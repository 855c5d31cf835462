package id.go.bantenprov.egov.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What tells a browser to do with our pages nothing but to show them. */
@Component
public final class PageHeaders {
    static final String POLICY = "Content-Security-Policy";

    private static final Map<String, String> ALWAYS = Map.of(
            POLICY,
            "default-src 'self'; img-src 'self' data:; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(),"
                    + " publickey-credentials-create=(self), publickey-credentials-get=(self)");

    private final boolean demo;

    PageHeaders(EgovSettings settings) {
        demo = settings.demo();
    }

    /** For every answer, but for what it says of itself. A demonstration asks no browser to keep to HTTPS for a year. */
    public void set(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach((name, value) -> setUnlessSaid(response, name, value));
        if (!demo && request.isSecure())
            setUnlessSaid(response, "Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
    }

    /** For a page that no door has let through, which would have set them; nobody is to keep it. */
    void setBeforeAnyDoor(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        set(request, response);
    }

    private static void setUnlessSaid(HttpServletResponse response, String name, String value) {
        if (!response.containsHeader(name)) response.setHeader(name, value);
    }
}
