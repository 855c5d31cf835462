package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Extending;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages for extending a promise and revoking a result say at once where that cannot be done. */
@CaseworkTest
class OpeningADeedOfAuthorityTest {
    private static final String FORM = "name=\"reason\"";
    private static final String WHY = "Arsipnya tersebar di tiga gudang.";

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    InformationRequests requests;

    @Autowired
    Applications applications;

    @Autowired
    ExtendPromise extendPromise;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    Resident applicant;

    @BeforeEach
    void somebody_who_applies() {
        applicant = province.resident("Nurhayati Salim");
    }

    private String page(Officer officer, ApplicationNumber number, String deed) {
        return browsers.of(officer)
                .get("/kerja/permohonan/" + number + "/" + deed)
                .body();
    }

    private ApplicationNumber extended() {
        var number = requests.toBeFound(applicant);
        var version = applications.read(applicant, number).version();
        var outcome =
                extendPromise.handle(requests.signer(), new ExtendPromise.Command(number, version, "Arsip tersebar."));
        assertThat(outcome).isInstanceOf(Extending.Extended.class);
        return number;
    }

    @Test
    void a_promise_that_can_be_extended_is_extended_here() {
        assertThat(page(requests.signer(), requests.toBeFound(applicant), "perpanjangan"))
                .contains(FORM);
    }

    @Test
    void the_promise_is_named_with_its_applicant_and_its_due_day() {
        var number = requests.toBeFound(applicant);
        var promise =
                (PromiseClock.Running) applications.read(applicant, number).promise();

        assertThat(page(requests.signer(), number, "perpanjangan"))
                .containsSubsequence("Pemohon", "Nurhayati Salim", "Tenggat sekarang")
                .contains(Formats.date(promise.due(), Language.INDONESIAN));
    }

    @Test
    void a_promise_is_extended_once() {
        assertThat(page(requests.signer(), extended(), "perpanjangan"))
                .contains("Janji ini sudah diperpanjang sekali.")
                .doesNotContain(FORM);
    }

    @Test
    void what_was_typed_for_a_second_time_is_shown() {
        var number = extended();
        var version = Integer.toString(applications.read(applicant, number).version());
        var page = "/kerja/permohonan/" + number + "/perpanjangan";

        var answer = browsers.of(requests.signer()).submit(page, page, Map.of("version", version, "reason", WHY));

        assertThat(answer.body()).contains("Yang sudah Anda tulis", WHY).doesNotContain(FORM);
    }

    /** The last days of the last year that is published. */
    private ApplicationNumber dueAtTheEnd() {
        var number = requests.toBeFound(applicant);
        jdbc.sql("UPDATE casework.application SET promise_due = :due WHERE number = :number")
                .param("due", calendars.current().after(LocalDate.of(lastYear(), 12, 31), -2))
                .param("number", number.text())
                .update();
        return number;
    }

    private int lastYear() {
        return calendars.current().years().getLast().year();
    }

    @Test
    void a_promise_into_a_year_that_nobody_has_published_is_not_extended_yet() {
        assertThat(page(requests.signer(), dueAtTheEnd(), "perpanjangan"))
                .contains("Belum dapat diperpanjang")
                .doesNotContain(FORM);
    }

    @Test
    void the_file_leads_to_no_extension_that_cannot_be_dated() {
        var file = browsers.of(requests.signer()).get("/kerja/permohonan/" + dueAtTheEnd());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).doesNotContain("/perpanjangan");
    }

    @Test
    void a_service_that_no_law_extends_is_not_extended() {
        assertThat(page(letters.head(), letters.of(applicant), "perpanjangan"))
                .contains("Tidak ada aturan yang membolehkan layanan ini diperpanjang.")
                .doesNotContain(FORM);
    }

    @Test
    void a_letter_that_is_not_signed_is_not_revoked() {
        assertThat(page(letters.head(), letters.of(applicant), "pencabutan"))
                .contains("Tidak ada hasil berlaku yang dapat dicabut.")
                .doesNotContain(FORM);
    }
}
