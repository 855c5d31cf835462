package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeepingToHttpsTest {
    @Test
    void is_asked_of_whoever_comes_by_https() {
        assertThat(answer(false, true).getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void is_not_asked_of_who_does_not() {
        assertThat(answer(false, false).containsHeader("Strict-Transport-Security"))
                .isFalse();
    }

    @Test
    void is_not_asked_by_a_demonstration() {
        assertThat(answer(true, true).containsHeader("Strict-Transport-Security"))
                .isFalse();
    }

    private static MockHttpServletResponse answer(boolean demo, boolean secure) {
        var request = new MockHttpServletRequest();
        request.setSecure(secure);
        var response = new MockHttpServletResponse();
        new PageHeaders(new EgovSettings(demo, Path.of("data"), "https://egov.contoh.id"))
                .setBeforeAnyDoor(request, response);
        return response;
    }
}
