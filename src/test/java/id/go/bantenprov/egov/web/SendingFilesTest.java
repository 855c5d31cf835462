package id.go.bantenprov.egov.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.FormSeal;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever reads a form with files, if only for its token, writes them to the disk; so nobody reads it in vain. */
@IdentityTest
class SendingFilesTest {
    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    private static final int LARGE = 60_500_000;

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    FormSeal seals;

    final String draft = "/permohonan/draf/" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"/keluar", "/masuk", "/kerja/permohonan/x", "/layanan", "/api/v1/uploads"})
    void where_none_are_taken_is_refused_before_they_have_come(String path) {
        assertThat(begin("POST", path, LARGE)).startsWith("HTTP/1.1 415").contains("Connection: close");
    }

    @Test
    void with_a_request_that_only_reads_is_refused() {
        assertThat(begin("GET", "/verifikasi", 1_000)).startsWith("HTTP/1.1 415");
    }

    @Test
    void beside_a_letter_to_compare_is_refused_before_they_have_come() {
        assertThat(begin("POST", "/verifikasi", LARGE)).startsWith("HTTP/1.1 413");
    }

    @Test
    void after_the_session_has_ended_is_not_done_and_leads_back_to_the_form_by_signing_in() {
        assertThat(begin("POST", draft + "/berkas", LARGE))
                .startsWith("HTTP/1.1 302")
                .contains("Location: /masuk?ke=" + draft.replace("/", "%2F") + "&terputus=ya");
    }

    @Test
    void is_refused_to_whoever_is_signed_in_where_none_are_taken() {
        var browser = signedIn();
        assertThat(send(browser, "/akun/sandi", "x", "").statusCode()).isEqualTo(415);
    }

    @Test
    void is_left_to_the_form_of_whoever_is_signed_in() {
        var browser = signedIn();
        assertThat(send(browser, draft + "/berkas", "x", "y".repeat(2_000_000)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void is_told_to_programs_as_a_problem() {
        var answer = send(new Browser(port), "/api/v1/uploads", "x", "");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("/api/problems/415");
    }

    @Test
    void is_told_to_people_on_a_page_in_their_language() {
        var browser = new Browser(port);
        browser.get("/masuk?lang=en");
        assertThat(send(browser, "/masuk", "x", "").body())
                .contains("We could not read this request", "href=\"/masuk?lang=id\"");
    }

    @Test
    void is_told_under_the_same_policy_as_every_page() {
        var answer = send(new Browser(port), "/masuk", "x", "");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void keeps_what_was_typed_in_a_draft_whose_session_has_ended() {
        var browser = new Browser(port);
        var seal = seals.seal(new Resident(people.resident().id(), "Nurhayati Salim"), draft);
        assertThat(browser.location(send(browser, draft + "/berkas", FormSeal.FIELD, seal)))
                .endsWith("&tersimpan=ya");
    }

    @Test
    void in_parts_that_cannot_be_told_apart_is_the_senders_fault() {
        var browser = new Browser(port);
        var answer = browser.send(browser.request("/verifikasi")
                .header("X-XSRF-TOKEN", browser.token("/verifikasi"))
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("x")));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private Browser signedIn() {
        var browser = new Browser(port);
        browser.signIn(people.resident().email().text(), TestPeople.PASSWORD);
        return browser;
    }

    private static HttpResponse<String> send(Browser browser, String path, String name, String value) {
        return browser.send(browser.request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(PART.formatted(name, value) + "--x--\r\n")));
    }

    /** Sends no more than the beginning. @return the head of what is answered to it */
    private String begin(String method, String path, int length) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
            var head = List.of(
                    method + " " + path + " HTTP/1.1",
                    "Host: localhost:" + port,
                    "Referer: http://localhost:" + port + draft,
                    "Content-Type: Multipart/Form-Data; boundary=x",
                    "Content-Length: " + length,
                    "",
                    PART.formatted("x", "y"));
            socket.getOutputStream().write(String.join("\r\n", head).getBytes(US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
            var lines = new StringBuilder();
            for (var line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine())
                lines.append(line).append("\n");
            return lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
