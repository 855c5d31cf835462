package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PublishedCalendar;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.desk.RequestCorrection;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.MovableClock;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A correction asked before the file is complete: the promise has not begun, so no clock of it stops or goes on. */
@CaseworkTest
class FollowingACorrectionTest {
    private static final Pattern MESSAGE = Pattern.compile("/akun/kotak-masuk/[0-9a-f-]{36}");
    private static final Pattern REVISION = Pattern.compile("name=\"revisi\" value=\"([0-9]+)\"");

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    RequestCorrection requestCorrection;

    @Autowired
    ClockViews clockViews;

    @Autowired
    InForce inForce;

    @Autowired
    Clock clock;

    Resident applicant;
    ApplicationNumber number;
    Browser browser;

    @BeforeEach
    void a_question_while_the_file_is_checked() {
        applicant = province.resident("Nurhayati Salim");
        number = province.researchLetter(applicant);
        var question = new Correction(Correction.Kind.CLARIFY, "1", "place", "Sekolah mana saja?");
        requestCorrection.handle(
                province.officer("Asep Mulyana", "dpmptsp.loket"),
                new RequestCorrection.Command(number, 1, List.of(question)));
        browser = browsers.of(applicant);
    }

    private String page() {
        return browser.get("/permohonan/" + number).body();
    }

    private HttpResponse<String> answer() {
        var address = "/permohonan/" + number + "/perbaikan";
        var revision = REVISION.matcher(browser.get(address).body());
        return browser.submit(
                address,
                address,
                Map.of(
                        "versi",
                        Integer.toString(applications.read(applicant, number).version()),
                        "revisi",
                        revision.find() ? revision.group(1) : "0",
                        "penjelasan-1",
                        "SMA Negeri 1 dan 2 Contoh"));
    }

    @Test
    void stops_the_check_and_no_clock() {
        assertThat(page())
                .contains("Perbaikan diminta, pemeriksaan kelengkapan berhenti", "Menunggu perbaikan dari Anda")
                .doesNotContain("jam berhenti");
    }

    @Test
    void is_told_as_what_stops_the_check() {
        var message = MESSAGE.matcher(browser.get("/akun/kotak-masuk").body());
        assertThat(message.find()).isTrue();
        assertThat(browser.get(message.group()).body())
                .contains("Pemeriksaan kelengkapan berhenti sampai perbaikan Anda kami terima")
                .doesNotContain("Jam layanan berhenti");
    }

    @Test
    void goes_on_with_the_check_once_it_is_answered() {
        answer();
        assertThat(page())
                .contains("Perbaikan Anda diterima, pemeriksaan kelengkapan dilanjutkan")
                .doesNotContain("jam berjalan");
    }

    @Test
    void says_that_the_answer_was_sent() {
        var sent = browser.location(answer());
        assertThat(browser.get(sent).body()).contains("Perbaikan Anda sudah terkirim.");
    }

    @Test
    void says_it_once_and_not_whenever_the_page_is_opened() {
        var sent = browser.location(answer());
        browser.get(sent);
        assertThat(browser.get(sent).body()).doesNotContain("Perbaikan Anda sudah terkirim.");
    }

    @Test
    void can_be_read_when_the_next_due_day_lies_in_a_year_that_nobody_has_published() {
        var evening = Instant.parse(PublishedCalendar.LAST_YEAR + "-12-31T10:30:00Z");
        var clockView = ((MovableClock) clock).at(evening, () -> {
            var application = applications.read(applicant, number);
            return clockViews.of(application, inForce.termsToShow(application), Language.INDONESIAN);
        });

        assertThat(clockView.orElseThrow().sentence()).contains("belum dapat dihitung");
    }

    @Test
    void is_in_the_receipt_that_is_printed_once_it_is_answered() {
        answer();
        assertThat(browser.get("/permohonan/" + number + "/tanda-terima").body())
                .contains("Perbaikan diterima", "Sejak itu berkas ini yang berlaku");
    }

    @Test
    void that_was_not_answered_is_in_no_receipt() {
        assertThat(browser.get("/permohonan/" + number + "/tanda-terima").body())
                .doesNotContain("Perbaikan diterima");
    }
}
