package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.IdentityTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
@ExtendWith(OutputCaptureExtension.class)
class SendingTooMuchTest {
    @LocalServerPort
    int port;

    @Test
    void is_said_to_be_too_much() {
        var answer = send(new Browser(port));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Kiriman terlalu besar", "href=\"/masuk?lang=en\"");
    }

    @Test
    void is_said_in_the_language_that_was_chosen_before() {
        var browser = new Browser(port);
        browser.get("/masuk?lang=en");
        assertThat(send(browser).body()).contains("Too large to send");
    }

    @Test
    void is_no_fault_of_ours(CapturedOutput log) {
        send(new Browser(port));
        assertThat(log.getAll()).doesNotContain("Fault in", "InvalidParameterException");
    }

    /** Somewhat longer than the longest form the server reads, two million letters. */
    private static HttpResponse<String> send(Browser browser) {
        return browser.post("/masuk", browser.token("/masuk"), Map.of("email", "x".repeat(2_100_000)));
    }
}
