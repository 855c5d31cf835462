package id.go.bantenprov.egov.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.ledger.RotateLogKey;
import id.go.bantenprov.egov.vault.Vault;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestPeople.class)
class ReplacingKeysTest {
    private static final String PAGE = "/kelola/kunci";

    @Autowired
    TestPeople people;

    @Autowired
    RotateLogKey rotateLogKey;

    @Autowired
    Vault vault;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    private Browser as(Role role) {
        var browser = new Browser(port);
        var somebody = people.officer(new Grant(role, TestPeople.AGENCY));
        browser.signIn(somebody.email().text(), TestPeople.PASSWORD);
        return browser;
    }

    @Test
    void an_administrator_replaces_the_key_of_the_log_once_and_both_sign_meanwhile() {
        var administrator = as(Role.ADMINISTRATOR);
        var before = rotateLogKey.current();
        assertThat(administrator.get(PAGE).body()).contains(before).doesNotContain("portal.keys");
        var token = administrator.token(PAGE);

        var answer = administrator.post(PAGE + "/log", token, Map.of("sandiLog", TestPeople.PASSWORD));

        assertThat(administrator.location(answer)).isEqualTo(PAGE + "?selesai=log");
        assertThat(rotateLogKey.current()).isNotEqualTo(before);
        assertThat(administrator.get(PAGE + "?selesai=log").body())
                .contains("Kunci catatan publik sudah diganti", "Kunci lama masih ikut menandatangani")
                .doesNotContain("sandiLog");
        assertThat(administrator
                        .post(PAGE + "/log", token, Map.of("sandiLog", TestPeople.PASSWORD))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void an_administrator_replaces_the_sealing_key_and_what_was_sealed_still_opens() {
        var administrator = as(Role.ADMINISTRATOR);
        int before = vault.version();
        var sealed = vault.seal("rahasia", "uji/" + before);

        var answer = administrator.submit(PAGE, PAGE + "/brankas", Map.of("sandiBrankas", TestPeople.PASSWORD));

        assertThat(administrator.location(answer)).isEqualTo(PAGE + "?selesai=brankas");
        assertThat(vault.version()).isEqualTo(before + 1);
        assertThat(vault.open(sealed, "uji/" + before)).isEqualTo("rahasia");
    }

    @Test
    void nothing_is_replaced_without_the_own_password_or_without_the_form_of_the_page() {
        var administrator = as(Role.ADMINISTRATOR);
        int before = vault.version();

        var wrong = administrator.submit(PAGE, PAGE + "/brankas", Map.of("sandiBrankas", "bukan ini"));
        var forged = administrator.post(PAGE + "/brankas", "", Map.of("sandiBrankas", TestPeople.PASSWORD));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Kata sandi tidak cocok");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(vault.version()).isEqualTo(before);
    }

    @Test
    void nobody_else_finds_the_page() {
        for (var role : new Role[] {Role.OFFICER, Role.HEAD, Role.INSPECTOR}) {
            var other = as(role);
            assertThat(other.get(PAGE).statusCode()).as(role.name()).isIn(403, 404);
            assertThat(other.submit("/kerja", PAGE + "/brankas", Map.of("sandiBrankas", TestPeople.PASSWORD))
                            .statusCode())
                    .isIn(403, 404);
        }
    }
}
