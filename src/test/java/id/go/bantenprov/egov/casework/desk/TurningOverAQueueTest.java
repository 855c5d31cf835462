package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.identity.Browser;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From every later page of a list a way leads back to its first. */
@CaseworkTest
class TurningOverAQueueTest {
    private static final String FIRST = "/kerja?milik=unit&saring=terlambat";
    private static final String BACK = ">Kembali ke awal daftar</a>";

    @Autowired
    Province province;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void sign_in() {
        browser = new Browser(port);
        browser.signIn(province.emailOf(province.officer("Asep Mulyana", "dpmptsp.loket")), Province.PASSWORD);
    }

    @Test
    void leads_back_to_the_start_filtered_as_it_is() {
        var later = FIRST + "&after=2026-01-02_" + new UUID(0, 0);
        assertThat(browser.get(later).body()).contains("href=\"" + FIRST.replace("&", "&amp;") + "\"" + BACK);
    }

    @Test
    void leads_nowhere_back_from_the_start() {
        assertThat(browser.get(FIRST).body()).doesNotContain(BACK);
    }

    @Test
    void offers_no_step_for_what_waits_for_its_applicant() {
        assertThat(browser.get("/kerja?milik=unit&saring=menunggu&tahap=CHECKING")
                        .body())
                .doesNotContain("name=\"tahap\"", "hari-ini&amp;tahap=CHECKING");
    }

    @Test
    void says_so_in_english_too() {
        assertThat(browser.get("/kerja/kotak-masuk?lang=en&after=1_" + UUID.randomUUID())
                        .body())
                .contains(">Back to the start of the list</a>");
    }
}
