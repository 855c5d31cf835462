package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.IdentityTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server turns away before any page of ours is reached is still answered by us. */
@IdentityTest
class AskingWhatNobodyCanReadTest {
    @LocalServerPort
    int port;

    private static final List<String> PROTECTION = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy");

    private static List<Optional<String>> protection(HttpResponse<String> answer) {
        return PROTECTION.stream().map(answer.headers()::firstValue).toList();
    }

    private static Stream<HttpRequest.Builder> unreadable() {
        var site = new Browser(0);
        var headed = site.request("/");
        for (int i = 0; i < 150; i++) headed.header("X-Uji-" + i, "1");
        return Stream.of(
                site.request("/%00"),
                site.request("/layanan/%00x"),
                site.request("/?q=" + "x".repeat(10_000)),
                site.request("/").header("Cookie", "c=" + "x".repeat(20_000)),
                headed);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void gets_a_bare_page_in_both_languages_under_the_same_protection(HttpRequest.Builder asked) {
        var answer = send(asked);

        assertThat(answer.statusCode()).isBetween(400, 431);
        assertThat(answer.body()).contains("lang=\"id\"", "lang=\"en\"").doesNotContain("Tomcat", "HTTP Status");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(protection(answer).subList(1, PROTECTION.size()))
                .isEqualTo(protection(new Browser(port).get("/")).subList(1, PROTECTION.size()));
    }

    @ParameterizedTest
    @CsvSource({"GET, /kerja//x, 400", "TRACE, /akun, 405"})
    void gets_a_page_under_the_same_protection_where_no_door_was_reached(String method, String path, int status) {
        var browser = new Browser(port);
        var answer = browser.send(browser.request(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(protection(answer)).doesNotContain(Optional.empty()).isEqualTo(protection(browser.get("/")));
    }

    private HttpResponse<String> send(HttpRequest.Builder asked) {
        var browser = new Browser(port);
        var meant = asked.build();
        var request = browser.request(meant.uri().getRawPath()
                + (meant.uri().getRawQuery() == null ? "" : "?" + meant.uri().getRawQuery()));
        meant.headers().map().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return browser.send(request);
    }

    @Test
    void a_language_that_is_no_text_is_none() {
        var answer = new Browser(port).get("/?lang=%00");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"id\"");
    }

    @Test
    void a_page_says_in_which_language_it_is() {
        var browser = new Browser(port);
        assertThat(browser.get("/masuk").headers().firstValue("Content-Language"))
                .contains("id");
        assertThat(browser.get("/masuk?lang=en").headers().firstValue("Content-Language"))
                .contains("en");
    }
}
