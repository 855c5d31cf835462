package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplyTest
class ErasingAnAccountTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    Resident resident;
    Browser browser;

    @BeforeEach
    void sign_in() {
        resident = applicants.resident();
        browser = browsers.of(resident);
    }

    @Test
    void says_before_how_long_ended_applications_stay_and_who_opens_them() {
        assertThat(browser.get("/akun/data").body())
                .contains("Permohonan yang sudah selesai, dengan nama, isian, berkas", "sampai 30 hari sejak selesai");
    }

    @Test
    void says_the_same_afterwards() {
        var erasing = browser.submit("/akun/data", "/akun/data/penghapusan", Map.of("password", TestPeople.PASSWORD));
        assertThat(browser.get(browser.location(erasing)).body())
                .contains("Akun Anda sudah dihapus", "Permohonan yang sudah selesai, dengan nama, isian, berkas");
    }

    @Test
    void says_so_to_nobody_who_only_signs_in() {
        assertThat(browser.neighbour().get("/masuk").body()).doesNotContain("Permohonan yang sudah selesai");
    }

    @Test
    void names_every_application_that_hinders_it() {
        var first = applicants.sent(resident).text();
        var second = applicants.sent(resident).text();
        assertThat(browser.get("/akun/data").body())
                .contains("Permohonan " + first + " masih", "Permohonan " + second + " masih");
    }
}
