package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What its applicant reads of a letter: on its way, while it is valid, and after that. */
@CaseworkTest
class FollowingALetterTest {
    private static final Pattern EXPIRED =
            Pattern.compile("egov-status--calm\"><svg[^>]*><use[^>]*/></svg>\\s*Surat kedaluwarsa");

    @Autowired
    Province province;

    @Autowired
    Applications applications;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    SignDecision sign;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    Resident applicant;
    ApplicationNumber number;

    @BeforeEach
    void a_letter_that_waits_for_its_signature() {
        applicant = province.resident("Nurhayati Salim");
        number = letters.of(applicant);
    }

    private void issuedAndValidUntil(LocalDate day) {
        var head = letters.head();
        var seen = letters.letter(head, number).sha256();
        sign.handle(head, new SignDecision.Command(number, letters.version(head, number), seen, Province.PASSWORD));
        jdbc.sql("UPDATE casework.document SET valid_until = :day WHERE application = :id")
                .param("day", day)
                .param("id", applications.read(applicant, number).id().value())
                .update();
    }

    private String page(String address) {
        var browser = new Browser(port);
        browser.signIn(province.emailOf(applicant), Province.PASSWORD);
        return browser.get(address).body();
    }

    @Test
    void each_stage_that_is_finished_is_named() {
        assertThat(page("/permohonan/" + number))
                .containsSubsequence(
                        "Tahap selesai: Bidang perizinan menelaah", "Tahap selesai: Kepala bidang menyetujui");
    }

    @Test
    void on_its_last_day_it_is_not_said_to_have_expired() {
        issuedAndValidUntil(LocalDate.now(clock));

        assertThat(page("/permohonan") + page("/permohonan/" + number)).doesNotContain("Surat kedaluwarsa");
    }

    @Test
    void after_its_last_day_the_list_says_that_it_has_expired() {
        issuedAndValidUntil(LocalDate.now(clock).minusDays(1));

        assertThat(page("/permohonan")).containsPattern(EXPIRED).doesNotContain("egov-status--ok");
    }

    @Test
    void after_its_last_day_its_page_says_so_beside_its_name() {
        issuedAndValidUntil(LocalDate.now(clock).minusDays(1));

        assertThat(page("/permohonan/" + number)).containsPattern(EXPIRED).doesNotContain("egov-status--ok");
    }
}
