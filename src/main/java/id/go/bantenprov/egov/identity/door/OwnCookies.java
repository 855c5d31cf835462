package id.go.bantenprov.egov.identity.door;

import id.go.bantenprov.egov.web.EgovSettings;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The cookies a browser proves itself by. Where the public address is encrypted they travel encrypted only, and are named
 * so that browsers take them from this very host: no neighbour under the same domain can plant one.
 */
@Configuration
class OwnCookies {
    private static final String OF_THIS_HOST = "__Host-";
    private static final String SESSION = "SESSION";
    private static final String FORM_TOKEN = "XSRF-TOKEN";

    private final boolean encrypted;

    OwnCookies(EgovSettings settings) {
        this.encrypted = settings.baseUrl().startsWith("https:");
    }

    private String named(String name) {
        return encrypted ? OF_THIS_HOST + name : name;
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(named(FORM_TOKEN));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (encrypted) cookie.secure(true);
        });
        return tokens;
    }

    @Bean
    DefaultCookieSerializerCustomizer sessionCookie() {
        return cookie -> {
            cookie.setCookieName(named(SESSION));
            cookie.setCookiePath("/");
            if (encrypted) cookie.setUseSecureCookie(true);
        };
    }
}
