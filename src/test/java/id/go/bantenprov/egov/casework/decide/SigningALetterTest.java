package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.bantenprov.egov.calendar.MissingCalendarYear;
import id.go.bantenprov.egov.calendar.PublishedCalendar;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.desk.ReturnStep;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.casework.model.Returning;
import id.go.bantenprov.egov.casework.model.Signing;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class SigningALetterTest {
    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    SignDecision sign;

    @Autowired
    ReturnStep returnStep;

    @Autowired
    StoredFiles files;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    EgovSettings settings;

    Officer divisionHead;
    Officer head;
    ApplicationNumber number;

    @BeforeEach
    void a_letter_that_waits_for_its_signature() {
        divisionHead = letters.divisionHead();
        head = letters.head();
        number = letters.of(province.resident("Nurhayati Salim"));
    }

    @AfterEach
    void forget_the_recovery() {
        jdbc.sql("UPDATE identity.account SET recovered_at = NULL WHERE id = :id")
                .param("id", head.account())
                .update();
    }

    private int version() {
        return letters.version(head, number);
    }

    private Letter.Ready letter() {
        return letters.letter(head, number);
    }

    private String sha256() {
        return letter().sha256();
    }

    private Signing sign(Officer officer, String sha256, String password) {
        return sign.handle(officer, new SignDecision.Command(number, version(), sha256, password));
    }

    @Test
    void ends_the_case_with_a_document_and_both_entries() {
        assertThat(sign(head, sha256(), Province.PASSWORD)).isInstanceOf(Signing.Signed.class);

        var ended = applications.read(head, number);
        assertThat(ended.state().name()).isEqualTo("ISSUED");
        assertThat(jdbc.sql("SELECT type FROM casework.entry WHERE application = :id ORDER BY seq DESC LIMIT 2")
                        .param("id", ended.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("result.issued", "application.decided");
        assertThat(jdbc.sql("SELECT outcome FROM casework.document WHERE application = :id AND signed_at IS NOT NULL")
                        .param("id", ended.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("GRANTED");
    }

    @Test
    void leaves_nothing_of_the_letter_that_was_not_signed() {
        var unsigned = letter().file();

        sign(head, sha256(), Province.PASSWORD);

        assertThat(files.find(unsigned)).isEmpty();
    }

    @Test
    void comes_too_late_for_a_letter_that_has_just_gone() {
        files.remove(letter().file());

        assertThat(sign(head, sha256(), Province.PASSWORD)).isInstanceOf(Refused.Stale.class);
    }

    @Test
    void needs_the_password_of_whoever_signs() {
        assertThat(sign(head, sha256(), "bukan kata sandi saya")).isInstanceOf(Signing.WrongPassword.class);
        assertThat(applications.read(head, number).state().name()).isEqualTo("AWAITING_SIGNATURE");
    }

    @Test
    void waits_a_day_after_the_password_came_back_by_mail() {
        recoveredHoursAgo(23);
        assertThat(sign(head, sha256(), Province.PASSWORD)).isInstanceOf(Signing.Paused.class);
        assertThat(sign(head, sha256(), "bukan kata sandi saya")).isInstanceOf(Signing.WrongPassword.class);
        assertThat(applications.read(head, number).state().name()).isEqualTo("AWAITING_SIGNATURE");

        recoveredHoursAgo(25);
        assertThat(sign(head, sha256(), Province.PASSWORD)).isInstanceOf(Signing.Signed.class);
    }

    @Test
    void says_on_the_page_from_when_it_may_be_signed_again() {
        recoveredHoursAgo(1);
        var browser = browsers.of(head);
        var page = "/kerja/permohonan/" + number + "/tanda-tangan";
        var fields = Map.of("version", "" + version(), "sha256", sha256(), "password", Province.PASSWORD);
        var paused = browser.submit(page, page, fields);
        assertThat(paused.statusCode()).isEqualTo(409);
        assertThat(paused.body()).contains("Kata sandi Anda baru dipulihkan");
    }

    private void recoveredHoursAgo(int hours) {
        jdbc.sql("UPDATE identity.account SET recovered_at = :then WHERE id = :id")
                .param("then", OffsetDateTime.now(clock).minusHours(hours))
                .param("id", head.account())
                .update();
    }

    @Test
    void may_rest_on_a_password_given_before_but_only_on_the_own_one() {
        var another = ownPassword.prove(divisionHead, Province.PASSWORD).orElseThrow();
        var own = ownPassword.prove(head, Province.PASSWORD).orElseThrow();
        var command = new SignDecision.Command(number, version(), sha256(), "");

        assertThat(sign.handle(head, command, another)).isInstanceOf(Signing.WrongPassword.class);
        assertThat(sign.handle(head, command, own)).isInstanceOf(Signing.Signed.class);
    }

    @Test
    void is_of_the_bytes_that_were_seen() {
        assertThat(sign(head, "0".repeat(64), Province.PASSWORD)).isInstanceOf(Signing.OtherBytes.class);
    }

    @Test
    void is_the_deed_of_the_position_holder_alone() {
        assertThat(sign(divisionHead, sha256(), Province.PASSWORD)).isInstanceOf(Signing.NotHolder.class);
    }

    @Test
    void is_not_of_a_letter_that_was_sent_back() {
        var unsigned = letter().file();

        assertThat(returnStep.handle(head, new ReturnStep.Command(number, version(), "Perbaiki alamatnya")))
                .isInstanceOf(Returning.Returned.class);

        assertThat(files.find(unsigned)).isEmpty();
    }

    @Test
    void makes_no_signature_while_nobody_can_say_until_when_one_may_object() throws IOException {
        var seen = sha256();
        var before = filesOnDisk();
        var december = Instant.parse(PublishedCalendar.LAST_YEAR + "-12-20T03:00:00Z");

        assertThatExceptionOfType(MissingCalendarYear.class)
                .isThrownBy(() -> ((MovableClock) clock).at(december, () -> sign(head, seen, Province.PASSWORD)));

        var after = filesOnDisk();
        after.removeAll(before);
        after.removeAll(jdbc.sql("SELECT image::text FROM document.page_image")
                .query(String.class)
                .set());
        assertThat(after).isEmpty();
    }

    private Set<String> filesOnDisk() throws IOException {
        try (var all = Files.walk(settings.data().resolve("files"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void happens_once() {
        var seen = sha256();
        sign(head, seen, Province.PASSWORD);

        assertThat(sign.handle(head, new SignDecision.Command(number, version(), seen, Province.PASSWORD)))
                .isInstanceOf(Refused.NotIn.class);
    }
}
