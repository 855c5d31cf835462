package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseDocuments;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.LookTaken;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ground, legal basis and reason are duties: what is missing is said where it is missing. */
@CaseworkTest
class RevokingAResultTest {
    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    CaseDocuments documents;

    @Autowired
    AccessRecords accessRecords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Officer head;
    ApplicationNumber number;

    @BeforeEach
    void a_signed_letter() {
        head = letters.head();
        number = letters.of(province.resident("Nurhayati Salim"));
        letters.sign(head, number);
    }

    @AfterEach
    void forget_the_recovery() {
        jdbc.sql("UPDATE identity.account SET recovered_at = NULL WHERE id = :id")
                .param("id", head.account())
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Pasal 12, Palsu, ground, legalBasis",
        "rekaan, Pasal 12, Palsu, ground, reason",
        "falseData, ' ', Palsu, legalBasis, ground",
        "falseData, Pasal 12, '', reason, ground"
    })
    void what_is_missing_is_said_at_its_field(
            String ground, String legalBasis, String reason, String wrong, String right) {
        var typed = Map.of("ground", ground, "legalBasis", legalBasis, "reason", reason, "password", Province.PASSWORD);

        var answer = send(typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"" + wrong + "-galat\"")
                .doesNotContain("id=\"" + right + "-galat\"", "id=\"password-galat\"");
    }

    private String page() {
        return browsers.of(head)
                .get("/kerja/permohonan/" + number + "/pencabutan")
                .body();
    }

    @Test
    void the_letter_is_named_with_its_holder_and_its_last_day() {
        var signed = documents.signed(applications.read(head, number).id()).orElseThrow();

        assertThat(page())
                .contains(
                        signed.number(),
                        "Nurhayati Salim",
                        Formats.date(Objects.requireNonNull(signed.validUntil()), Language.INDONESIAN),
                        "/kerja/permohonan/" + number + "/berkas/" + signed.file());
    }

    @Test
    void its_holder_sees_that_somebody_has_looked() {
        var before = looks();

        page();

        assertThat(looks()).isEqualTo(before + 1);
    }

    private int looks() {
        return accessRecords.lookedAt(number.text()).stream()
                .filter(look -> look.part() == Part.RESULT)
                .mapToInt(LookTaken::looks)
                .sum();
    }

    private HttpResponse<String> send(Map<String, String> typed) {
        var browser = browsers.of(head);
        var page = "/kerja/permohonan/" + number + "/pencabutan";
        var fields = new HashMap<>(typed);
        fields.put("version", Integer.toString(letters.version(head, number)));
        return browser.submit(page, page, fields);
    }

    private HttpResponse<String> send(String password) {
        return send(
                Map.of("ground", "falseData", "legalBasis", "Pasal 12", "reason", "Surat palsu", "password", password));
    }

    @ParameterizedTest
    @CsvSource({"'', Isi kata sandi Anda", "bukan sandinya, Kata sandi ini tidak cocok"})
    void without_the_own_password_it_is_not_revoked(String password, String told) {
        var answer = send(password);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .containsSubsequence("id=\"password-galat\"", told)
                .doesNotContain("id=\"reason-galat\"");
        assertThat(state()).isEqualTo("ISSUED");
    }

    @Test
    void what_was_typed_stays_and_the_password_does_not() {
        assertThat(send("bukan sandinya").body())
                .contains("value=\"Pasal 12\"", "Surat palsu</textarea>")
                .doesNotContain("bukan sandinya");
    }

    @Test
    void with_it_it_is_revoked() {
        assertThat(send(Province.PASSWORD).statusCode()).isLessThan(400);
        assertThat(state()).isEqualTo("REVOKED");
    }

    @Test
    void it_is_not_revoked_within_a_day_after_the_password_came_back_by_mail() {
        recoveredHoursAgo(23);
        send(Province.PASSWORD);

        assertThat(state()).isEqualTo("ISSUED");
    }

    @Test
    void its_page_says_from_when_it_may_be_revoked_again() {
        recoveredHoursAgo(1);

        var answer = send(Province.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .containsPattern("Anda dapat mencabut surat lagi mulai [^.]*20[0-9]{2}")
                .contains("Surat palsu</textarea>");
    }

    @Test
    void it_is_revoked_when_that_day_has_passed() {
        recoveredHoursAgo(25);
        send(Province.PASSWORD);

        assertThat(state()).isEqualTo("REVOKED");
    }

    private void recoveredHoursAgo(int hours) {
        jdbc.sql("UPDATE identity.account SET recovered_at = :then WHERE id = :id")
                .param("then", OffsetDateTime.now(clock).minusHours(hours))
                .param("id", head.account())
                .update();
    }

    private String state() {
        return applications.read(head, number).state().name();
    }
}
