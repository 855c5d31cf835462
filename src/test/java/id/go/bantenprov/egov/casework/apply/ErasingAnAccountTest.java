package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
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
    void names_every_application_that_hinders_it() {
        var first = applicants.sent(resident).text();
        var second = applicants.sent(resident).text();
        assertThat(browser.get("/akun/data").body())
                .contains("Permohonan " + first + " masih", "Permohonan " + second + " masih");
    }
}
