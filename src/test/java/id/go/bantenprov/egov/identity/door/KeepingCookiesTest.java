package id.go.bantenprov.egov.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.web.EgovSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

class KeepingCookiesTest {
    @Test
    void behind_an_encrypted_address_both_cookies_are_of_this_host_alone() {
        assertThat(formToken("https://egov.contoh.id"))
                .startsWith("__Host-XSRF-TOKEN=")
                .contains("; Path=/", "; Secure", "; HttpOnly")
                .doesNotContain("Domain");
        assertThat(session("https://egov.contoh.id"))
                .startsWith("__Host-SESSION=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void on_a_machine_of_ones_own_they_need_no_encryption() {
        assertThat(formToken("http://localhost:8080")).startsWith("XSRF-TOKEN=").doesNotContain("Secure");
        assertThat(session("http://localhost:8080")).startsWith("SESSION=").doesNotContain("Secure");
    }

    private static OwnCookies cookies(String baseUrl) {
        return new OwnCookies(new EgovSettings(false, Path.of("data"), baseUrl));
    }

    private static String formToken(String baseUrl) {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        var tokens = cookies(baseUrl).csrfTokens();
        tokens.saveToken(tokens.generateToken(request), request, response);
        return response.getHeader("Set-Cookie");
    }

    private static String session(String baseUrl) {
        var response = new MockHttpServletResponse();
        var serializer = new DefaultCookieSerializer();
        cookies(baseUrl).sessionCookie().customize(serializer);
        serializer.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "x"));
        return response.getHeader("Set-Cookie");
    }
}
