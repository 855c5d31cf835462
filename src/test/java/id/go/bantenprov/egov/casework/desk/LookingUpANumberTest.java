package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.LookTaken;
import id.go.bantenprov.egov.identity.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A number typed above the queue opens its file, or is told there to open none, whether it is nobody's or another's. */
@CaseworkTest
class LookingUpANumberTest {
    private static final String NOBODYS = "BTN-26-2222-222T";
    private static final String NONE = "Tidak ada berkas dengan nomor ini yang dapat Anda buka";

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    AccessRecords accessRecords;

    ApplicationNumber number;

    @BeforeEach
    void a_file_at_the_counter() {
        number = province.researchLetter(province.resident("Nurhayati Salim"));
    }

    private Browser counter() {
        return browsers.of(province.officer("Asep Mulyana", "dpmptsp.loket"));
    }

    private Browser ofAnotherAgency() {
        return browsers.of(province.officer("Orang Lain", "dinkes.ppidPelaksana"));
    }

    private static String search(Object typed) {
        return "/kerja?nomor=" + typed;
    }

    @Test
    void opens_the_file() {
        var browser = counter();

        assertThat(browser.location(browser.get(search(number)))).isEqualTo("/kerja/permohonan/" + number);
    }

    @Test
    void says_at_the_field_that_there_is_none() {
        assertThat(counter().get(search(NOBODYS)).body()).contains(NONE, "value=\"" + NOBODYS + "\"");
    }

    @Test
    void says_the_same_of_anothers() {
        assertThat(ofAnotherAgency().get(search(number)).body()).contains(NONE);
    }

    @Test
    void leaves_the_attempt_on_record() {
        ofAnotherAgency().get(search(number));

        assertThat(accessRecords.lookedAt(number.text()))
                .extracting(LookTaken::part)
                .containsExactly(Part.REFUSED);
    }

    @Test
    void lets_nobody_go_on_trying() {
        var browser = ofAnotherAgency();
        var answer = browser.get(search(NOBODYS));
        for (var i = 1; i < 121 && answer.statusCode() == 200; i++) answer = browser.get(search(NOBODYS));

        assertThat(answer.statusCode()).isEqualTo(429);
    }

    @Test
    void lists_no_other_files_below_a_mistyped_number() {
        assertThat(counter().get(search("BTN-26-0000-0000")).body())
                .contains("Periksa lagi nomornya")
                .doesNotContain("href=\"/kerja/permohonan/BTN");
    }
}
