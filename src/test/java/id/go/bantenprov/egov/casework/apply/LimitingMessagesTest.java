package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.Resident;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every message is told and mailed to whoever holds the file. */
@ApplyTest
class LimitingMessagesTest {
    /** Beyond the ten of one span and the ten of the next, if that begins meanwhile. */
    private static final int ENOUGH = 21;

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Programs programs;

    @Autowired
    Limits limits;

    Resident resident;
    ApplicationNumber number;

    @BeforeEach
    void send() {
        resident = applicants.resident();
        number = applicants.sent(resident);
    }

    private HttpResponse<String> byProgram(ApplicationNumber number) {
        return programs.of(resident)
                .send(
                        "POST",
                        "/applications/" + number + "/messages",
                        "{\"text\": \"Kapan selesai?\"}",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    private HttpResponse<String> onPage(String language) {
        var browser = browsers.of(resident);
        var token = browser.token("/akun");
        return untilRefused(() -> browser.post(
                "/permohonan/" + number + "/pesan?lang=" + language, token, Map.of("isi", "Kapan selesai suratnya?")));
    }

    private static HttpResponse<String> untilRefused(Supplier<HttpResponse<String>> write) {
        var answer = write.get();
        for (var i = 1; i < ENOUGH && answer.statusCode() < 400; i++) answer = write.get();
        return answer;
    }

    @Test
    void a_program_that_writes_without_end_is_told_to_wait() {
        var answer = untilRefused(() -> byProgram(number));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("/api/problems/429");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void the_limit_of_one_application_is_none_of_another() {
        untilRefused(() -> byProgram(number));

        assertThat(byProgram(applicants.sent(resident)).statusCode()).isEqualTo(201);
    }

    @Test
    void nothing_is_counted_of_a_program_that_writes_about_anothers() {
        var stranger = applicants.resident();
        var path = "/applications/" + number + "/messages";
        for (var i = 0; i < ENOUGH; i++)
            programs.of(stranger).send("POST", path, "{\"text\": \"x\"}", "Idempotency-Key", "k" + i);

        assertThat(limits.exhausted(Limit.MESSAGE, stranger.account() + "/" + number))
                .isFalse();
    }

    @Test
    void nothing_is_counted_of_a_page_sent_about_anothers() {
        var stranger = applicants.resident();
        var browser = browsers.of(stranger);
        var token = browser.token("/akun");
        for (var i = 0; i < ENOUGH; i++) browser.post("/permohonan/" + number + "/pesan", token, Map.of("isi", "x"));

        assertThat(limits.exhausted(Limit.MESSAGE, stranger.account() + "/" + number))
                .isFalse();
    }

    @Test
    void a_page_says_so_beside_the_message_and_keeps_it() {
        var answer = onPage("id");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body())
                .containsSubsequence(
                        "id=\"isi-galat\"", "Pesan ini belum terkirim", "Kapan selesai suratnya?</textarea>");
    }

    @Test
    void a_page_says_so_in_english_too() {
        assertThat(onPage("en").body()).contains("This message is not sent yet");
    }
}
