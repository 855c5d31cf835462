package id.go.bantenprov.egov.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.LookTaken;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.web.Cursor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who tries to open an application that is not theirs finds nothing, and that they tried is on record. */
@CaseworkTest
class RecordingAttemptsTest {
    private static final String NOBODYS = "BTN-26-7KQ4-M2XD";
    private static final Pattern OLDER = Pattern.compile("href=\"(\\?percobaan=[^\"#]*)#percobaan\"");

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    AccessRecords accessRecords;

    @Autowired
    Programs programs;

    Resident applicant;
    ApplicationNumber number;

    @BeforeEach
    void a_file_at_the_counter() {
        applicant = province.resident("Nurhayati Salim");
        number = province.researchLetter(applicant);
    }

    private Person ofAnotherAgency() {
        return province.officer("Orang Lain", "dinkes.ppidPelaksana");
    }

    @Test
    void an_officer_of_another_agency_gets_404_and_the_applicant_reads_of_it() {
        assertThat(browsers.of(ofAnotherAgency())
                        .get("/kerja/permohonan/" + number)
                        .statusCode())
                .isEqualTo(404);

        assertThat(accessRecords.lookedAt(number.text())).singleElement().satisfies(attempt -> {
            assertThat(attempt.part()).isEqualTo(Part.REFUSED);
            assertThat(attempt.name()).isEqualTo("Orang Lain");
        });
        assertThat(browsers.of(applicant).get("/akun/pembukaan").body())
                .contains("Orang Lain", "Mencoba membuka, ditolak", number.text());
    }

    @Test
    void the_attempt_at_a_deed_stays_on_record_though_the_deed_is_rolled_back() {
        var program = programs.of(ofAnotherAgency(), Scope.CASES_WORK);

        var answer = program.send("PUT", "/cases/" + number + "/completeness", "", "If-Match", "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(accessRecords.lookedAt(number.text()))
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.token()).isEqualTo("uji"));
    }

    @Test
    void another_resident_gets_404_and_only_the_inspectorate_reads_who_it_was() {
        var stranger = province.resident("Dede Kosasih");
        assertThat(browsers.of(stranger).get("/permohonan/" + number).statusCode())
                .isEqualTo(404);

        assertThat(accessRecords.lookedAt(number.text())).isEmpty();
        assertThat(browsers.of(applicant).get("/akun/pembukaan").body()).doesNotContain("Dede Kosasih");
        assertThat(attempts()).extracting(LookTaken::name).containsExactly("Dede Kosasih");
        assertThat(inspector().get("/kerja/permohonan/" + number).body())
                .contains("Dede Kosasih", "Mencoba membuka, ditolak");
    }

    @Test
    void who_tried_is_named_no_more_when_the_account_is_erased() {
        var stranger = browsers.of(province.resident("Dede Kosasih"));
        stranger.get("/permohonan/" + number);
        stranger.submit("/akun/data", "/akun/data/penghapusan", Map.of("password", Province.PASSWORD));

        assertThat(inspector().get("/kerja/permohonan/" + number).body())
                .contains("Mencoba membuka, ditolak")
                .doesNotContain("Dede Kosasih");
    }

    @Test
    void repeated_attempts_are_one_record_with_a_count() {
        var browser = browsers.of(ofAnotherAgency());
        browser.get("/kerja/permohonan/" + number);
        browser.get("/kerja/permohonan/" + number);

        assertThat(accessRecords.lookedAt(number.text()))
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.looks()).isEqualTo(2));
    }

    @Test
    void a_number_that_is_nobodys_is_answered_the_same() {
        var other = browsers.of(ofAnotherAgency());
        var known = other.get("/kerja/permohonan/" + number);
        var unknown = other.get("/kerja/permohonan/" + NOBODYS);

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(title(unknown.body())).isEqualTo(title(known.body()));
    }

    private static String title(String page) {
        return page.substring(page.indexOf("<title>"), page.indexOf("</title>"));
    }

    @Test
    void posting_to_a_strangers_application_is_an_attempt_too() {
        var stranger = province.resident("Dede Kosasih");
        var answer = browsers.of(stranger).submit("/akun", "/permohonan/" + number + "/tarik", Map.of("versi", "1"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(attempts()).hasSize(1);
    }

    @Test
    void attempts_with_and_without_a_token_are_one_record() {
        var stranger = province.resident("Dede Kosasih");
        browsers.of(stranger).get("/permohonan/" + number);
        programs.of(stranger).get("/applications/" + number);

        assertThat(attempts())
                .singleElement()
                .satisfies(attempt -> assertThat(attempt.looks()).isEqualTo(2));
    }

    @Test
    void however_many_try_the_inspectorate_reads_which_officials_looked() {
        var counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        browsers.of(counter).get("/kerja/permohonan/" + number);
        tryToOpen(200);

        assertThat(inspector().get("/kerja/permohonan/" + number).body()).contains("Asep Mulyana");
    }

    @Test
    void where_more_have_tried_than_are_shown_the_inspectorate_is_led_on() {
        tryToOpen(51);
        var inspector = inspector();
        var first = inspector.get("/kerja/permohonan/" + number).body();
        assertThat(first).contains("Masih ada yang lebih lama.").doesNotContain("Orang ke-0<");

        var older = OLDER.matcher(first);
        assertThat(older.find()).isTrue();
        assertThat(inspector.get("/kerja/permohonan/" + number + older.group(1)).body())
                .contains("Orang ke-0<")
                .doesNotContain("Masih ada yang lebih lama.");
    }

    private void tryToOpen(int people) {
        for (var i = 0; i < people; i++) {
            var stranger = new Resident(new ResidentId(UUID.randomUUID()), "Orang ke-" + i);
            accessRecords.recordAttempt(stranger, applicant.id(), number.text());
        }
    }

    private List<LookTaken> attempts() {
        return accessRecords.attempts(number.text(), Cursor.TOP, 10);
    }

    private Browser inspector() {
        return browsers.of(province.staff("Nining Kurnia", Role.INSPECTOR, "inspektorat"));
    }

    @Test
    void whoever_goes_on_trying_numbers_is_told_to_wait() {
        var answer = guessUntilRefused(programs.of(province.resident("Dede Kosasih")));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
    }

    @Test
    void whoever_has_to_wait_does_not_learn_which_numbers_there_are() {
        var guesser = programs.of(province.resident("Dede Kosasih"));
        var unknown = guessUntilRefused(guesser);
        var known = guesser.get("/applications/" + number);

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
    }

    @Test
    void whoever_has_to_wait_still_reads_the_own_application() {
        var program = programs.of(applicant);
        guessUntilRefused(program);

        assertThat(program.get("/applications/" + number).statusCode()).isEqualTo(200);
    }

    /** Beyond the sixty of one hour and the sixty of the next, if that begins meanwhile. */
    private static HttpResponse<String> guessUntilRefused(Program program) {
        var answer = program.get("/applications/" + NOBODYS);
        for (var i = 1; i < 121 && answer.statusCode() == 404; i++) answer = program.get("/applications/" + NOBODYS);
        return answer;
    }
}
