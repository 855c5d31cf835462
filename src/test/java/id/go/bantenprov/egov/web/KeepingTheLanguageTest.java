package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeepingTheLanguageTest {
    @Test
    void behind_an_encrypted_address_its_cookie_travels_encrypted_only() {
        assertThat(cookie("https://egov.contoh.id")).startsWith("lang=en").contains("; Secure", "; HttpOnly");
    }

    @Test
    void on_a_machine_of_ones_own_it_needs_no_encryption() {
        assertThat(cookie("http://localhost:8080")).startsWith("lang=en").doesNotContain("Secure");
    }

    private String cookie(String baseUrl) {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        request.setParameter("lang", "en");
        new Languages(new EgovSettings(false, Path.of("data"), baseUrl)).preHandle(request, response, this);
        return response.getHeader("Set-Cookie");
    }
}
