package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.apply.Applicants;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Whose;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever leads a unit and not its agency has the files of the unit, and is offered none of an agency. */
@CaseworkTest
class LeadingAUnitTest {
    private static final String AGENCY = "/kerja?milik=instansi";
    private static final Pattern NEXT =
            Pattern.compile("govuk-button--secondary\" href=\"(/kerja\\?[^\"]*after=[^\"]*)\"");

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applicants applicants;

    @Autowired
    DeskServices services;

    private Officer ofInformation() {
        return province.headOf("Tuti Handayani", "diskominfo.ppid");
    }

    /** What is due last stands on the last page. */
    private String pageWith(ApplicationNumber number, Browser browser) {
        var page = browser.get(AGENCY).body();
        for (var next = NEXT.matcher(page); !page.contains(number.text()) && next.find(); next = NEXT.matcher(page)) {
            page = browser.get(next.group(1).replace("&amp;", "&")).body();
        }
        return page;
    }

    @Test
    void shows_the_files_of_the_unit_where_those_of_the_agency_are_asked_for() {
        var number = applicants.sent(province.resident("Nurhayati Salim"));

        assertThat(pageWith(number, browsers.of(ofInformation()))).contains(number.text());
    }

    @Test
    void offers_no_files_of_an_agency() {
        assertThat(browsers.of(ofInformation()).get("/kerja").body())
                .contains("milik=unit")
                .doesNotContain("milik=instansi");
    }

    @Test
    void offers_those_of_the_bureau_to_its_head() {
        assertThat(browsers.of(province.headOf("Sri Lestari", "kesra"))
                        .get("/kerja")
                        .body())
                .contains("milik=instansi");
    }

    @Test
    void offers_those_of_the_agency_to_its_head() {
        var head = province.staff("Bambang Prakoso", Role.HEAD, "dpmptsp");
        var asked = QueueFilter.of(Whose.AGENCY.code(), null, null, null);

        assertThat(services.led(head, asked)).isEqualTo(asked);
    }

    @Test
    void is_nothing_for_whoever_leads_nobody() {
        var answer =
                browsers.of(province.officer("Rina Marlina", "diskominfo.ppid")).get(AGENCY);

        assertThat(answer.statusCode()).isEqualTo(404);
    }
}
