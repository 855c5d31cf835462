package id.go.bantenprov.egov.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.DemonstrationCodes;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.TestPeople;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody registers, and the link of the mail is opened in another browser: the same person's, or a stranger's. */
@IdentityTest
class ConfirmingInAnotherBrowserTest {
    private static final String OWN = "pisang goreng sembilan sungai";

    @LocalServerPort
    int port;

    @Autowired
    DemonstrationCodes codes;

    final String email = TestPeople.address().text();
    Browser registering;
    Browser mailing;
    String page;

    @BeforeEach
    void somebody_registers_in_one_browser() {
        registering = new Browser(port);
        mailing = new Browser(port);
        page = register(registering, TestPeople.PASSWORD);
    }

    @Test
    void the_code_alone_opens_nothing() {
        assertThat(confirm(mailing, page, "").statusCode()).isEqualTo(422);
    }

    @Test
    void the_code_and_the_password_that_was_set_open_the_account() {
        assertThat(mailing.location(confirm(mailing, page, TestPeople.PASSWORD)))
                .isEqualTo("/permohonan");
    }

    @Test
    void the_password_is_asked_for_there() {
        assertThat(mailing.get(page).body()).contains("name=\"password\"", "Bukan Anda yang mendaftar");
    }

    @Test
    void the_password_is_not_asked_for_where_it_was_set() {
        assertThat(registering.get(page).body()).doesNotContain("name=\"password\"");
    }

    @ParameterizedTest
    @CsvSource({
        "id, 'Kode atau kata sandi salah, atau kode sudah tidak berlaku'",
        "en, 'The code or the password is wrong, or the code is no longer good'"
    })
    void a_wrong_password_is_told_like_a_wrong_code(String language, String told) {
        mailing.get("/masuk?lang=" + language);
        assertThat(confirm(mailing, page, OWN).body()).contains(told);
        var wrong = Map.of("code", code(page).equals("000000") ? "000001" : "000000", "password", TestPeople.PASSWORD);
        assertThat(mailing.submit(page, page, wrong).body()).contains(told);
    }

    @Test
    void a_code_is_worthless_after_five_wrong_passwords() {
        for (int i = 0; i < 5; i++) confirm(mailing, page, OWN);
        assertThat(confirm(mailing, page, TestPeople.PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void who_did_not_register_registers_anew_under_a_password_nobody_else_knows() {
        var own = register(mailing, OWN);
        confirm(mailing, own, "");
        assertThat(new Browser(port).signIn(email, OWN).statusCode()).isEqualTo(302);
        assertThat(new Browser(port).signIn(email, TestPeople.PASSWORD).statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_a_stranger_filled_in_opens_nothing_where_one_registered_oneself() {
        register(mailing, OWN);
        assertThat(confirm(mailing, page, OWN).statusCode()).isEqualTo(422);
    }

    private String register(Browser browser, String password) {
        var form = Map.of("name", "Dede Kosasih", "nik", "3699011702090001", "email", email, "password", password);
        return browser.location(browser.submit("/daftar", "/daftar", form));
    }

    private HttpResponse<String> confirm(Browser browser, String page, String password) {
        return browser.submit(page, page, Map.of("code", code(page), "password", password));
    }

    private String code(String page) {
        return codes.of(UUID.fromString(page.replaceAll(".*/", ""))).orElseThrow();
    }
}
