package id.go.bantenprov.egov.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class SeeingComponentsTest {
    private static final String SHEET = "/kelola/komponen";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @Test
    void an_administrator_sees_every_component_in_both_languages() {
        var administrator = signIn(new Grant(Role.ADMINISTRATOR, TestPeople.AGENCY));

        for (var address : new String[] {SHEET, SHEET + "?lang=en"}) {
            var answer = administrator.get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .doesNotContain("web.specimen.", "style=\"")
                    .contains("govuk-date-input", "govuk-input__prefix", "govuk-radios--inline", "egov-links")
                    .contains("egov-timeline", "egov-table--stack", "egov-chart");
        }
    }

    @Test
    void nobody_else_does() {
        assertThat(signIn(new Grant(Role.HEAD, TestPeople.AGENCY)).get(SHEET).statusCode())
                .isNotEqualTo(200);
    }

    private Browser signIn(Grant grant) {
        var browser = new Browser(port);
        browser.signIn(people.officer(grant).email().text(), TestPeople.PASSWORD);
        return browser;
    }
}
