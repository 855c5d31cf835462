package id.go.bantenprov.egov.identity.recover;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.DemonstrationCodes;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.PlantedAccess;
import id.go.bantenprov.egov.identity.TestPeople;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class RecoveringAPasswordTest {
    private static final String NEW = "pisang goreng sembilan sungai";

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    PlantedAccess plants;

    @Autowired
    DemonstrationCodes codes;

    @Test
    void the_code_sets_a_new_password_and_ends_every_other_session() {
        var email = people.resident().email().text();
        var thief = new Browser(port);
        thief.signIn(email, TestPeople.PASSWORD);
        var browser = new Browser(port);
        var page = browser.location(browser.submit("/pulihkan", "/pulihkan", Map.of("email", email)));
        var answer = browser.submit(page, page, Map.of("code", code(page), "password", NEW));
        assertThat(browser.location(answer)).isEqualTo("/akun");
        assertThat(thief.get("/permohonan/uji").statusCode()).isEqualTo(302);
        assertThat(new Browser(port).signIn(email, TestPeople.PASSWORD).statusCode())
                .isEqualTo(422);
        assertThat(new Browser(port).signIn(email, NEW).statusCode()).isEqualTo(302);
    }

    @Test
    void the_next_page_says_that_the_new_password_is_set() {
        var browser = new Browser(port);
        var email = Map.of("email", people.resident().email().text());
        var page = browser.location(browser.submit("/pulihkan", "/pulihkan", email));
        var answer = browser.submit(page, page, Map.of("code", code(page), "password", NEW));
        assertThat(browser.get(browser.location(answer)).body()).contains("Kata sandi baru sudah dipasang");
    }

    @Test
    void who_forgot_it_on_the_way_to_an_application_comes_back_to_it() {
        var wanted = "/permohonan/baru/beasiswa-banten";
        assertThat(setNew(wanted)).isEqualTo(wanted);
    }

    @Test
    void a_new_password_leads_to_no_other_site() {
        assertThat(setNew("//elsewhere.example")).isEqualTo("/akun");
    }

    private String setNew(String onward) {
        var browser = new Browser(port);
        var email = Map.of("email", people.resident().email().text(), "ke", onward);
        var page = browser.location(browser.submit("/pulihkan", "/pulihkan", email))
                .replaceAll("\\?.*", "");
        var fields = Map.of("code", code(page), "password", NEW, "ke", onward);
        return browser.location(browser.submit(page, page, fields));
    }

    @Test
    void a_new_password_leaves_a_thief_neither_token_nor_passkey_nor_another_code() {
        var resident = people.resident();
        var planted = plants.by(resident.id().value());
        var browser = new Browser(port);
        var email = Map.of("email", resident.email().text());
        var thiefs = browser.location(browser.submit("/pulihkan", "/pulihkan", email));
        var page = browser.location(browser.submit("/pulihkan", "/pulihkan", email));
        browser.submit(page, page, Map.of("code", code(page), "password", NEW));
        assertThat(planted.tokens()).isZero();
        assertThat(planted.passkeys()).isZero();
        var again = browser.submit(thiefs, thiefs, Map.of("code", code(thiefs), "password", NEW));
        assertThat(again.body()).contains("code-galat");
    }

    @ParameterizedTest
    @CsvSource({"id, semua token serta kunci sandi", "en, all tokens and passkeys"})
    void the_page_says_what_the_new_password_ends(String language, String said) {
        var browser = new Browser(port);
        var email = Map.of("email", people.resident().email().text());
        var page = browser.location(browser.submit("/pulihkan", "/pulihkan", email));
        assertThat(browser.get(page + "?lang=" + language).body()).contains(said);
    }

    @Test
    void an_unknown_address_gets_the_same_answer_and_no_code_opens_it() {
        var browser = new Browser(port);
        var fields = Map.of("email", TestPeople.address().text());
        var page = browser.location(browser.submit("/pulihkan", "/pulihkan", fields));
        assertThat(page).matches("/pulihkan/[0-9a-f-]{36}");
        assertThat(browser.get(page).statusCode()).isEqualTo(200);
        assertThat(browser.submit(page, page, Map.of("code", "123456", "password", NEW))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_weak_new_password_costs_no_try_of_the_code() {
        var browser = new Browser(port);
        var fields = Map.of("email", people.resident().email().text());
        var page = browser.location(browser.submit("/pulihkan", "/pulihkan", fields));
        var weak = browser.submit(page, page, Map.of("code", code(page), "password", "aaaaaaaaaaaa"));
        assertThat(weak.body()).contains("password-galat");
        assertThat(browser.submit(page, page, Map.of("code", code(page), "password", NEW))
                        .statusCode())
                .isEqualTo(302);
    }

    private String code(String page) {
        return codes.of(UUID.fromString(page.replace("/pulihkan/", ""))).orElseThrow();
    }
}
