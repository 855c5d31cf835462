package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Officer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is asked of an applicant is asked for a reason that can be true of it. */
@CaseworkTest
class ChoosingAGroundTest {
    @Autowired
    Province province;

    @Autowired
    Applications applications;

    @LocalServerPort
    int port;

    Officer counter;
    ApplicationNumber number;
    Browser browser;

    @BeforeEach
    void a_file_at_the_counter() {
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        number = province.researchLetter(province.resident("Nurhayati Salim"));
        browser = new Browser(port);
        browser.signIn(province.emailOf(counter), Province.PASSWORD);
    }

    private String file() {
        return "/kerja/permohonan/" + number;
    }

    @ParameterizedTest
    @CsvSource({
        "REPLACE_FILE-ktp, unreadable, place",
        "CORRECT_FIELD-title, place, unreadable",
        "CLARIFY-1, explain, unreadable"
    })
    void offers_for_each_thing_to_put_right_the_grounds_that_fit_it(String item, String fitting, String other) {
        assertThat(groundsOffered(browser.get(file() + "?keputusan=koreksi").body(), item))
                .contains("value=\"" + fitting + "\"")
                .doesNotContain("value=\"" + other + "\"");
    }

    private static String groundsOffered(String page, String item) {
        return page.split("<select[^>]* name=\"ground-" + item + "\"", 2)[1].split("</select>", 2)[0];
    }

    @Test
    void asks_a_question_for_no_reason_that_only_a_file_can_have() {
        var answer = browser.submit(
                file(),
                file() + "/koreksi",
                Map.of("version", "1", "ground-CLARIFY-1", "unreadable", "text-CLARIFY-1", "Sekolah mana?"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Pilih alasan untuk Pertanyaan lain 1");
        assertThat(applications.read(counter, number).state().name()).isEqualTo("CHECKING");
    }
}
