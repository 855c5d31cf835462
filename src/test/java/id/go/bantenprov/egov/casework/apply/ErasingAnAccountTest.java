package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplyTest
class ErasingAnAccountTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    WithdrawApplication withdraw;

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

    @Test
    void names_the_newest_twenty_and_says_that_there_are_others() {
        var numbers = Stream.generate(() -> applicants.sent(resident).text())
                .limit(21)
                .toList();
        assertThat(browser.get("/akun/data").body())
                .contains(numbers.subList(1, 21))
                .contains("Masih ada permohonan lain yang berjalan.")
                .doesNotContain(numbers.getFirst());
    }

    @Test
    void is_hindered_by_no_application_that_has_ended() {
        withdraw.handle(resident, new WithdrawApplication.Command(applicants.sent(resident), 1));
        assertThat(browser.get("/akun/data").body()).doesNotContain("masih berjalan");
    }
}
