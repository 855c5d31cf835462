package id.go.bantenprov.egov.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.TestPeople;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class PasskeyDoorTest {
    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Test
    void somebody_signed_in_is_offered_a_passkey_under_the_own_name() {
        var browser = new Browser(port);
        browser.signIn(people.resident().email().text(), TestPeople.PASSWORD);
        assertThat(browser.get("/akun/kunci").statusCode()).isEqualTo(200);
        var options = post(browser, "/webauthn/register/options", browser.token("/akun/kunci"));
        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(options.body()).contains("challenge", "Nurhayati Salim");
    }

    @Test
    void a_stranger_can_ask_to_sign_in_by_passkey_and_not_add_one() {
        var browser = new Browser(port);
        var token = browser.token("/masuk");
        assertThat(post(browser, "/webauthn/authenticate/options", token).statusCode())
                .isEqualTo(200);
        assertThat(post(browser, "/webauthn/register/options", token).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void neither_works_without_the_form_token() {
        var browser = new Browser(port);
        browser.signIn(people.resident().email().text(), TestPeople.PASSWORD);
        assertThat(post(browser, "/webauthn/register/options", "").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> post(Browser browser, String path, String token) {
        return browser.send(browser.request(path)
                .header("X-XSRF-TOKEN", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.noBody()));
    }
}
