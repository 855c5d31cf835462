package id.go.bantenprov.egov.casework.track;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Example;
import id.go.bantenprov.egov.casework.model.VerificationToken;
import id.go.bantenprov.egov.document.Sha256;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyingALetterTest extends PublicPages {
    private final String token = VerificationToken.draw().text();
    private byte[] file;
    private String sha256 = "";

    @BeforeEach
    void signALetter() {
        file = new byte[5_000];
        new Random().nextBytes(file);
        sha256 = Sha256.of(file).hex();
    }

    @Test
    void a_valid_letter_shows_number_day_position_and_digest_and_not_for_whom_it_is() {
        letter(ended("ISSUED", null), token, sha256, null);

        var page = anybody.get("/verifikasi/" + token);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Berlaku", "400.14/7-DPMPTSP/2026", "Kepala DPMPTSP", sha256)
                .doesNotContain("Nurhayati", "Bambang");
    }

    @Test
    void whoever_verifies_compares_what_the_letter_prints_and_it_prints_no_day_of_signing() {
        letter(ended("ISSUED", null), token, sha256, null);

        assertThat(anybody.get("/verifikasi/" + token).body())
                .contains("Cocokkan layanan, nomor, penanda tangan", "Hari penandatanganan tidak tercetak di surat");
    }

    @Test
    void a_letter_holds_on_its_last_day_and_not_on_the_next() {
        var today = LocalDate.now(clock);
        var other = VerificationToken.draw().text();
        letter(ended("ISSUED", null), token, sha256, today);
        letter(ended("ISSUED", null), other, "0".repeat(64), today.minusDays(1));

        var valid = anybody.get("/api/v1/verifications/" + token).body();
        assertThat(valid).contains("\"validity\":\"VALID\"");
        new Example("get-verifications-token").describes(valid);
        assertThat(anybody.get("/api/v1/verifications/" + other).body()).contains("\"validity\":\"EXPIRED\"");
        assertThat(anybody.get("/verifikasi/" + other).body()).contains("masa berlakunya sudah lewat");
    }

    @Test
    void a_revoked_letter_says_so_and_when() {
        letter(ended("REVOKED", LocalDate.now(clock)), token, sha256, null);

        assertThat(anybody.get("/verifikasi/" + token).body()).contains("Jangan dipakai lagi", "Dicabut");
    }

    @Test
    void a_revoked_letter_looks_graver_than_one_whose_time_is_over() {
        letter(ended("REVOKED", LocalDate.now(clock)), token, sha256, null);

        assertThat(anybody.get("/verifikasi/" + token).body())
                .contains("egov-notice--late")
                .doesNotContain("egov-notice--soon");
    }

    @Test
    void a_code_that_was_not_typed_is_asked_for() {
        assertThat(anybody.get("/verifikasi?token=").body()).contains("href=\"#token\"", "Ketik kode surat");
    }

    @Test
    void a_refusal_is_never_taken_for_what_was_applied_for() {
        letter(ended("REJECTED", null), token, "REJECTED", sha256, null);

        assertThat(anybody.get("/verifikasi/" + token).body())
                .contains("Surat penolakan", "tidak memberi izin atau hak apa pun", "egov-notice--calm")
                .doesNotContain("Berlaku", "egov-notice--ok");
        assertThat(anybody.get("/api/v1/verifications/" + token).body()).contains("\"validity\":\"REFUSAL\"");
    }

    @Test
    void a_revoked_letter_is_not_said_to_be_valid_until_a_day() {
        letter(
                ended("REVOKED", LocalDate.now(clock)),
                token,
                sha256,
                LocalDate.now(clock).plusDays(30));

        assertThat(anybody.get("/verifikasi/" + token).body()).doesNotContain("Berlaku sampai");
    }

    @Test
    void the_same_bytes_are_recognised_and_one_changed_byte_is_too() throws IOException {
        letter(ended("ISSUED", null), token, sha256, null);

        assertThat(upload("/verifikasi/" + token, file).body()).contains("Berkas ini sama persis");
        assertThat(upload("/verifikasi", file).body()).contains("Berkas ini sama persis", "400.14/7-DPMPTSP/2026");
        file[2_500] ^= 1;
        assertThat(upload("/verifikasi/" + token, file).body()).contains("Berkas ini tidak sama");
        assertThat(upload("/verifikasi", file).body()).contains("Bukan berkas yang kami terbitkan");
    }

    @Test
    void another_letter_of_ours_is_not_taken_for_this_one() throws IOException {
        letter(ended("ISSUED", null), token, "1".repeat(64), null);
        letter(ended("ISSUED", null), VerificationToken.draw().text(), sha256, null);

        assertThat(upload("/verifikasi/" + token, file).body()).contains("Ini surat kami yang lain");
    }

    @Test
    void one_notice_alone_says_what_came_of_comparing() throws IOException {
        letter(ended("ISSUED", null), token, sha256, null);
        var same = upload("/verifikasi/" + token, file).body();
        file[2_500] ^= 1;

        assertThat(List.of(same, upload("/verifikasi/" + token, file).body()))
                .allSatisfy(page ->
                        assertThat(page.split("egov-notice egov-notice--", -1)).hasSize(2));
    }

    @Test
    void a_revoked_letter_that_is_the_same_is_still_said_to_be_revoked() throws IOException {
        letter(ended("REVOKED", LocalDate.now(clock)), token, sha256, null);

        assertThat(upload("/verifikasi/" + token, file).body())
                .contains("Berkas ini sama persis, tetapi suratnya sudah dicabut");
    }

    @Test
    void no_file_is_an_error_at_the_field() {
        var answer = upload("/verifikasi", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Pilih berkas PDF surat itu", "href=\"#surat\"");
    }

    @Test
    void a_typed_code_leads_to_its_page_also_in_small_letters_with_blanks() {
        var answer = anybody.get(
                "/verifikasi?token=" + token.toLowerCase(Locale.ROOT).substring(0, 13) + "+" + token.substring(13));

        assertThat(anybody.location(answer)).isEqualTo("/verifikasi/" + token);
    }

    @Test
    void so_does_the_whole_address_as_the_letter_prints_it() {
        var answer = anybody.get("/verifikasi?token=https://egov.example/verifikasi/" + token + "?lang=en");

        assertThat(anybody.location(answer)).isEqualTo("/verifikasi/" + token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC", "%3Cscript%3Ealert(1)%3C/script%3E", "O0I1U"})
    void what_cannot_be_a_code_is_to_be_checked_again(String typed) {
        var page = anybody.get("/verifikasi?token=" + typed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Periksa lagi kodenya").doesNotContain("<script>alert");
    }

    @Test
    void a_code_nobody_was_given_is_not_found() {
        assertThat(anybody.get("/verifikasi/" + token).statusCode()).isEqualTo(404);
        assertThat(anybody.get("/api/v1/verifications/" + token).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> upload(String action, byte[] bytes) {
        var csrf = anybody.token("/verifikasi");
        var body = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + csrf
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"surat\"; filename=\"surat.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + new String(bytes, ISO_8859_1) + "\r\n--x--\r\n";
        return anybody.send(anybody.request(action)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(body.getBytes(ISO_8859_1))));
    }
}
