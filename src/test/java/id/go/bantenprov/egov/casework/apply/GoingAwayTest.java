package id.go.bantenprov.egov.casework.apply;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.identity.model.TokenSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who leaves in the midst of sending, as phones do. */
@ApplyTest
@ExtendWith(OutputCaptureExtension.class)
class GoingAwayTest {
    @Autowired
    Applicants applicants;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @Test
    void during_an_upload_is_no_fault_of_ours(CapturedOutput log) throws IOException {
        var secret = TokenSecret.fresh();
        tokens.add(
                applicants.resident().account(),
                "uji",
                Set.of(Scope.APPLICATIONS_WRITE),
                secret,
                OffsetDateTime.now(clock).plusDays(1));

        sendHalf("/api/v1/uploads?service=PPID&requirement=ktp", "Authorization: Bearer " + secret.text(), "%PDF-1.7");

        assertThat(log.getAll()).doesNotContain("ERROR", "WARN", "Fault in");
    }

    @Test
    void during_a_form_with_a_file_is_no_fault_of_ours(CapturedOutput log) throws IOException {
        sendHalf(
                "/verifikasi/A9RT5PDFA9RT5PDFA9RT5PDFA9",
                "Content-Type: multipart/form-data; boundary=x",
                "--x\r\nContent-Disposition: form-data; name=\"surat\"; filename=\"surat.pdf\"\r\n\r\n%PDF-1.7");

        assertThat(log.getAll()).doesNotContain("ERROR", "WARN", "Fault in");
    }

    @Test
    void during_a_form_is_no_fault_of_ours(CapturedOutput log) throws IOException {
        sendHalf("/masuk", "Content-Type: application/x-www-form-urlencoded", "email=somebody");

        assertThat(log.getAll()).doesNotContain("ERROR", "WARN", "Fault in");
    }

    /** Comes back once the server has noticed. */
    private void sendHalf(String path, String header, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "POST %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n%s\r\nContent-Length: %d\r\n\r\n%s"
                    .formatted(path, port, header, 2 * body.length(), body);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }
}
