package id.go.bantenprov.egov.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.DemonstrationCodes;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.identity.TestPeople.Somebody;
import id.go.bantenprov.egov.identity.model.Accounts;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A resident changes the own e-mail address: with the password, and a code that only who reads the new one has. */
@IdentityTest
class ChangingAnEmailTest {
    private static final String EMAIL = "/akun/email";

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    DemonstrationCodes codes;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    final EmailAddress next = TestPeople.address();

    Somebody<ResidentId> somebody;
    Browser browser;

    @BeforeEach
    void sign_in() {
        somebody = people.resident();
        browser = signedIn(somebody.email());
    }

    @Test
    void changes_nothing_before_the_code_is_typed() {
        asked(next);
        assertThat(email()).isEqualTo(somebody.email());
    }

    @Test
    void gives_the_account_the_address_whose_code_was_typed() {
        var page = asked(next);
        assertThat(browser.location(confirm(page, code(page)))).isEqualTo("/akun");
        assertThat(email()).isEqualTo(next);
    }

    @Test
    void lets_its_owner_sign_in_with_the_new_address_and_no_more_with_the_former() {
        var page = asked(next);
        confirm(page, code(page));
        assertThat(signedIn(next).get("/akun").statusCode()).isEqualTo(200);
        assertThat(signedIn(somebody.email()).get("/akun").statusCode()).isEqualTo(302);
    }

    @Test
    void is_said_once_on_the_page_of_the_account() {
        var page = asked(next);
        confirm(page, code(page));
        assertThat(browser.get("/akun").body()).contains("Alamat e-mail sudah diganti", next.text());
    }

    @Test
    void asks_for_the_code_where_it_was_sent() {
        assertThat(browser.get(asked(next)).body()).contains("Kami kirim ke " + next.text());
    }

    @Test
    void says_at_the_field_that_the_code_is_wrong() {
        assertThat(confirm(asked(next), "nol").body()).contains("<title>Galat:", "href=\"#code\"");
        assertThat(email()).isEqualTo(somebody.email());
    }

    @Test
    void lets_nobody_guess_the_code() {
        var page = asked(next);
        for (int tried = 0; tried < 5; tried++) confirm(page, "nol");
        confirm(page, code(page));
        assertThat(email()).isEqualTo(somebody.email());
    }

    @Test
    void takes_a_code_for_a_quarter_of_an_hour() {
        var page = asked(next);
        jdbc.sql(
                        "UPDATE identity.pending_email SET expires_at = expires_at - interval '15 minutes 1 second' WHERE id = :id")
                .param("id", id(page))
                .update();
        confirm(page, code(page));
        assertThat(email()).isEqualTo(somebody.email());
    }

    @Test
    void is_nothing_that_another_can_confirm_or_see() {
        var page = asked(next);
        var other = signedIn(people.resident().email());
        assertThat(other.submit("/akun", page, Map.of("code", code(page))).statusCode())
                .isEqualTo(422);
        assertThat(other.get(page).body()).doesNotContain(next.text(), code(page));
        assertThat(email()).isEqualTo(somebody.email());
    }

    @Test
    void says_at_the_field_that_the_password_is_another_and_keeps_what_was_typed() {
        assertThat(ask(next.text(), "bukan kata sandinya").body())
                .contains("<title>Galat:", "href=\"#password\"", "value=\"" + next.text() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nurhayati", "a@b", "a@contoh.id\r\nBcc: b@contoh.id"})
    void takes_no_address_that_could_not_have_been_registered(String typed) {
        assertThat(ask(typed, TestPeople.PASSWORD).body()).contains("href=\"#email\"");
    }

    @Test
    void says_that_the_address_is_the_own_one_already() {
        assertThat(ask(somebody.email().text(), TestPeople.PASSWORD).body()).contains("sudah dipakai akun Anda");
    }

    @Test
    void answers_for_the_address_of_another_as_for_a_free_one_but_sends_no_code_there() {
        var page = asked(people.resident().email());
        assertThat(codes.of(id(page))).isEmpty();
        assertThat(browser.get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void is_refused_when_another_has_registered_with_the_address_meanwhile() {
        var page = asked(next);
        accounts.changeEmail(people.resident().id().value(), next);
        assertThat(confirm(page, code(page)).body()).contains("sudah dipakai akun lain");
    }

    @Test
    void is_ended_by_a_new_password() {
        var page = asked(next);
        accounts.changePassword(somebody.id().value(), "another");
        assertThat(jdbc.sql("SELECT count(*) FROM identity.pending_email WHERE id = :id")
                        .param("id", id(page))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void ends_a_recovery_whose_code_went_to_the_former_address() {
        var stranger = new Browser(port);
        var recovery = stranger.location(stranger.submit(
                "/pulihkan", "/pulihkan", Map.of("email", somebody.email().text())));
        var page = asked(next);
        confirm(page, code(page));
        var code = codes.of(UUID.fromString(recovery.replace("/pulihkan/", ""))).orElseThrow();
        assertThat(stranger.submit(recovery, recovery, Map.of("code", code, "password", "sawah luas di tepi kali"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void is_none_of_the_staff() {
        assertThat(signedIn(people.officer().email()).get(EMAIL).statusCode()).isEqualTo(404);
    }

    private Browser signedIn(EmailAddress email) {
        var other = new Browser(port);
        other.signIn(email.text(), TestPeople.PASSWORD);
        return other;
    }

    private HttpResponse<String> ask(String email, String password) {
        return browser.submit(EMAIL, EMAIL, Map.of("email", email, "password", password));
    }

    /** @return the page that asks for the code */
    private String asked(EmailAddress email) {
        return browser.location(ask(email.text(), TestPeople.PASSWORD));
    }

    private HttpResponse<String> confirm(String page, String code) {
        return browser.submit(page, page, Map.of("code", code));
    }

    private String code(String page) {
        return codes.of(id(page)).orElseThrow();
    }

    private static UUID id(String page) {
        return UUID.fromString(page.replace(EMAIL + "/", ""));
    }

    private EmailAddress email() {
        return accounts.email(somebody.id().value());
    }
}
