package id.go.bantenprov.egov.catalogue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.catalogue.load.ShippedCatalogue;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.TestPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestPeople.class)
class ReadingTheVersionsTest {
    private static final String PAGE = "/kelola/layanan";

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    private Browser as(Role role) {
        var browser = new Browser(port);
        var somebody = people.officer(new Grant(role, TestPeople.AGENCY));
        browser.signIn(somebody.email().text(), TestPeople.PASSWORD);
        return browser;
    }

    @Test
    void an_administrator_finds_them_in_the_menu() {
        assertThat(as(Role.ADMINISTRATOR).get("/kerja").body()).contains("<a href=\"" + PAGE + "\"");
    }

    @Test
    void each_says_whether_it_holds_what_it_promises_and_by_which_file() {
        assertThat(as(Role.ADMINISTRATOR).get(PAGE).body())
                .containsSubsequence(
                        "PPID",
                        "berlaku",
                        "10 hari kerja sejak diterima",
                        ShippedCatalogue.service("PPID").definitionSha256())
                .containsSubsequence(
                        "SKP",
                        "berlaku",
                        "5 hari kerja sejak berkas lengkap",
                        ShippedCatalogue.service("SKP").definitionSha256())
                .doesNotContain("catalogue.versions");
    }

    @Test
    void nobody_else_of_the_staff_reads_them() {
        assertThat(as(Role.OFFICER).get(PAGE).statusCode()).isIn(403, 404);
    }
}
