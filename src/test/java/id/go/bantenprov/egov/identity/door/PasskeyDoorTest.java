package id.go.bantenprov.egov.identity.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.TestPeople;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class PasskeyDoorTest {
    private static final String ADDING = "/webauthn/register/options";
    private static final String SIGNING_IN = "/webauthn/authenticate/options";
    private static final String A_KEY = """
            {"publicKey": {"label": "kunci", "credential": {"id": "AAAA", "rawId": "AAAA", "type": "public-key",
             "response": {"clientDataJSON": "AAAA", "attestationObject": "AAAA", "transports": ["internal"]},
             "clientExtensionResults": {}}}}
            """;

    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Limits limits;

    @Autowired
    JdbcClient jdbc;

    @Test
    void somebody_signed_in_is_offered_a_passkey_under_the_own_name() {
        var browser = signedIn();
        assertThat(browser.get("/akun/kunci").statusCode()).isEqualTo(200);
        var options = draw(browser, ADDING, Map.of("password", TestPeople.PASSWORD));
        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(options.body()).contains("challenge", "Nurhayati Salim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/webauthn/register/options", "/webauthn/register/option%73", "/webauthn/%72egister/options"})
    void an_open_session_alone_draws_no_challenge_to_add_one(String address) {
        var browser = signedIn();
        assertThat(draw(browser, address, Map.of()).body()).doesNotContain("challenge");
        assertThat(draw(browser, address, Map.of("password", "bukan kata sandinya"))
                        .body())
                .doesNotContain("challenge");
    }

    @Test
    void a_password_tried_too_often_proves_nothing_even_if_it_is_right() {
        var browser = signedIn();
        for (int i = 0; i < 10; i++) draw(browser, ADDING, Map.of("password", "salah " + i));
        assertThat(draw(browser, ADDING, Map.of("password", TestPeople.PASSWORD))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void without_a_challenge_no_passkey_is_taken() {
        assertThat(add(signedIn(), A_KEY).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "oA", "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YUA"})
    void a_key_that_cannot_be_read_is_a_mistake_of_its_sender(String attestation) {
        var browser = signedIn();
        var challenge = CHALLENGE.matcher(
                draw(browser, ADDING, Map.of("password", TestPeople.PASSWORD)).body());
        assertThat(challenge.find()).isTrue();
        var said = "{\"type\":\"webauthn.create\",\"challenge\":\"%s\",\"origin\":\"http://localhost\"}"
                .formatted(challenge.group(1));
        var key = A_KEY.replace(
                        "\"clientDataJSON\": \"AAAA\"",
                        "\"clientDataJSON\": \""
                                + Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(UTF_8)) + "\"")
                .replace("\"attestationObject\": \"AAAA\"", "\"attestationObject\": \"" + attestation + "\"");
        assertThat(add(browser, key).statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> add(Browser browser, String key) {
        return browser.send(browser.request("/webauthn/register")
                .header("X-XSRF-TOKEN", browser.token("/akun/kunci"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(key)));
    }

    @Test
    void a_stranger_can_ask_to_sign_in_by_passkey_and_not_add_one() {
        var browser = new Browser(port);
        var token = browser.token("/masuk");
        assertThat(browser.post(SIGNING_IN, token, Map.of()).statusCode()).isEqualTo(200);
        assertThat(browser.post(ADDING, token, Map.of("password", TestPeople.PASSWORD))
                        .statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void a_strangers_challenge_is_kept_for_minutes() {
        var browser = new Browser(port);
        browser.post(SIGNING_IN, browser.token("/masuk"), Map.of());
        assertThat(secondsKept(browser)).isEqualTo(300);
    }

    @Test
    void somebody_signed_in_stays_so_after_drawing_one() {
        var browser = signedIn();
        browser.post(SIGNING_IN, browser.token("/akun/kunci"), Map.of());
        assertThat(secondsKept(browser)).isEqualTo(12 * 60 * 60);
    }

    @Test
    void who_draws_challenges_without_end_is_told_to_wait() {
        var browser = new Browser(port);
        var token = browser.token("/masuk");
        drawWithoutEnd(browser);
        var before = sessions();
        assertThat(browser.post("/webauthn/authenticate/option%73", token, Map.of())
                        .statusCode())
                .isEqualTo(429);
        assertThat(sessions()).isLessThanOrEqualTo(before);
    }

    @Test
    void also_who_is_signed_in_whatever_the_session() {
        var somebody = people.resident();
        for (int i = 0; i < 60; i++)
            limits.take(Limit.PASSKEY_CHALLENGE, somebody.id().toString());
        var browser = signedIn(somebody.email().text());
        assertThat(browser.post(SIGNING_IN, browser.token("/akun/kunci"), Map.of())
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void another_person_behind_the_same_address_is_not() {
        var browser = new Browser(port);
        drawWithoutEnd(browser);
        assertThat(drawToSignIn(browser.neighbour()).statusCode()).isEqualTo(200);
    }

    @Test
    void unless_more_come_from_there_than_any_network_has() {
        var browser = new Browser(port);
        for (int i = 0; i < 300; i++) limits.take(Limit.PASSKEY_CHALLENGE_ADDRESS, browser.address());
        var refused = drawToSignIn(browser);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    private static void drawWithoutEnd(Browser browser) {
        for (int i = 0; i < 11; i++) drawToSignIn(browser);
    }

    private static HttpResponse<String> drawToSignIn(Browser browser) {
        return browser.post(SIGNING_IN, browser.token("/masuk"), Map.of());
    }

    @Test
    void neither_works_without_the_form_token() {
        var browser = signedIn();
        var fields = Map.of("password", TestPeople.PASSWORD);
        assertThat(browser.post(ADDING, "", fields).statusCode()).isEqualTo(403);
        assertThat(browser.post(SIGNING_IN, "", Map.of()).statusCode()).isEqualTo(403);
    }

    private Browser signedIn() {
        return signedIn(people.resident().email().text());
    }

    private Browser signedIn(String email) {
        var browser = new Browser(port);
        browser.signIn(email, TestPeople.PASSWORD);
        return browser;
    }

    private static HttpResponse<String> draw(Browser browser, String address, Map<String, String> fields) {
        return browser.post(address, browser.token("/akun/kunci"), fields);
    }

    private int secondsKept(Browser browser) {
        var id = new String(Base64.getDecoder().decode(browser.cookie("SESSION").orElseThrow()), UTF_8);
        return jdbc.sql("SELECT max_inactive_interval FROM platform.spring_session WHERE session_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private long sessions() {
        return jdbc.sql("SELECT count(*) FROM platform.spring_session")
                .query(Long.class)
                .single();
    }
}
