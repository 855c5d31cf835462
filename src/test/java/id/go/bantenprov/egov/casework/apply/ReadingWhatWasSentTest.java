package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.casework.apply.Applicants.WHICH_ROAD;
import static id.go.bantenprov.egov.casework.apply.Applicants.going;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Resident;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplyTest
class ReadingWhatWasSentTest {
    private static final String CLEARER = "Rencana dan biaya perbaikan jalan Pandeglang sampai Sumur tahun 2027";
    private static final Pattern FILE = Pattern.compile("href=\"(/permohonan/[^\"]+/berkas/[^\"]+)\"");

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Identities identities;

    @Autowired
    SaveCorrection saveCorrection;

    @Autowired
    AnswerCorrection answerCorrection;

    Resident resident;
    ApplicationNumber number;
    Browser browser;

    @BeforeEach
    void send() {
        resident = applicants.resident();
        number = applicants.sent(resident);
        browser = browsers.of(resident);
    }

    private String page() {
        return browser.get("/permohonan/" + number + "/isian").body();
    }

    private String file() {
        var link = FILE.matcher(page());
        return link.find() ? link.group(1) : "none";
    }

    @Test
    void the_application_leads_to_it() {
        assertThat(browser.get("/permohonan/" + number).body()).contains("/permohonan/" + number + "/isian");
    }

    @Test
    void shows_questions_answers_and_files() {
        assertThat(page())
                .contains("Rencana perbaikan jalan Pandeglang sampai Sumur tahun 2027", "ktp.pdf", "Perorangan");
    }

    @Test
    void shows_the_number_of_the_person_with_most_of_it_covered() {
        var nik = identities.nik(resident.id()).orElseThrow();
        assertThat(page()).contains(nik.masked()).doesNotContain(nik.digits());
    }

    @Test
    void gives_a_file_back_to_whoever_sent_it() {
        assertThat(browser.get(file()).body()).isEqualTo("\u0001\u0002\u0003");
    }

    @Test
    void gives_nothing_to_anybody_else() {
        var other = browsers.of(applicants.resident());
        assertThat(List.of("/permohonan/" + number + "/isian", file()))
                .allSatisfy(
                        address -> assertThat(other.get(address).statusCode()).isEqualTo(404));
    }

    @Test
    void gives_no_file_of_another_application() {
        var others = "/permohonan/" + applicants.sent(resident);
        assertThat(browser.get(others + file().substring(file().indexOf("/berkas/")))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void shows_what_was_corrected_last() {
        applicants.haveToCorrect(number, WHICH_ROAD);
        saveCorrection.handle(
                resident,
                new SaveCorrection.Command(
                        number, 0, going("information", Map.of("information", List.of(CLEARER))), Map.of()));
        answerCorrection.handle(resident, new AnswerCorrection.Command(number, 2));
        assertThat(page()).contains(CLEARER);
    }
}
