package id.go.bantenprov.egov.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.InventedPersons;
import id.go.bantenprov.egov.identity.Limit;
import id.go.bantenprov.egov.identity.Limits;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.web.MovableClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class SigningInTest {
    private static final Instant FULL_HOUR = Instant.parse("2026-03-02T02:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    Limits limits;

    @Autowired
    Clock clock;

    @Autowired
    TestPeople people;

    @Autowired
    InventedPersons invented;

    @Test
    void a_demonstration_shows_whom_one_can_be_and_lets_one_be_them() {
        var browser = new Browser(port);
        assertThat(browser.get("/masuk").body()).contains("Ellen Hartono", "semua dalam bahasa Inggris");
        var ellen = invented.all().getFirst().email().text();
        assertThat(browser.location(browser.submit("/masuk", "/masuk/contoh", Map.of("email", ellen))))
                .isEqualTo("/permohonan");
    }

    @Test
    void a_person_whose_account_is_gone_is_no_longer_offered() {
        assertThat(new Browser(port).get("/masuk").body()).doesNotContain("Wulan Terhapus");
        var gone = invented.all().getLast().email().text();
        var answer = new Browser(port).submit("/masuk", "/masuk/contoh", Map.of("email", gone));
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_who_is_not_shown_can_be_entered_without_a_password() {
        var somebody = people.resident().email().text();
        var answer = new Browser(port).submit("/masuk", "/masuk/contoh", Map.of("email", somebody));
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void ten_wrong_passwords_from_one_address_keep_nobody_out_who_comes_from_another() {
        var email = people.officer().email().text();
        var guesser = network();
        for (int i = 0; i < 10; i++)
            assertThat(tryAt(i, email, "salah", guesser)).isEqualTo(new SignInResult.Refused());
        assertThat(tryAt(11, email, TestPeople.PASSWORD, guesser)).isInstanceOf(SignInResult.Wait.class);
        assertThat(tryAt(11, email, TestPeople.PASSWORD, network())).isInstanceOf(SignInResult.Welcome.class);
    }

    @Test
    void sixty_wrong_passwords_an_hour_are_the_most_for_an_address_with_an_account_or_without() {
        for (var somebody : List.of(people.officer().email(), TestPeople.address())) {
            var email = somebody.text();
            for (int i = 0; i < 60; i++)
                assertThat(tryAt(1, email, "salah", network())).isEqualTo(new SignInResult.Refused());
            assertThat(tryAt(2, email, TestPeople.PASSWORD, network())).isEqualTo(new SignInResult.Wait(58 * 60));
        }
    }

    @Test
    void a_right_password_counts_as_no_try() {
        var email = people.officer().email().text();
        var office = network();
        for (int i = 0; i < 12; i++) {
            assertThat(tryAt(i, email, TestPeople.PASSWORD, office)).isInstanceOf(SignInResult.Welcome.class);
        }
    }

    @Test
    void a_right_password_counts_as_no_try_of_the_address_either() {
        var office = network();
        for (int i = 0; i < 11; i++) {
            assertThat(tryAt(0, people.officer().email().text(), TestPeople.PASSWORD, office))
                    .isInstanceOf(SignInResult.Welcome.class);
        }
    }

    @Test
    void wrong_passwords_for_many_accounts_close_the_address_they_came_from() {
        var guesser = network();
        for (int i = 0; i < 60; i++)
            ((MovableClock) clock).at(FULL_HOUR, () -> limits.take(Limit.SIGN_IN_ADDRESS, guesser));

        assertThat(tryAt(0, people.officer().email().text(), TestPeople.PASSWORD, guesser))
                .isInstanceOf(SignInResult.Wait.class);
    }

    private SignInResult tryAt(int minute, String email, String password, String address) {
        var command = new SignIn.Command(email, password, address);
        return ((MovableClock) clock).at(FULL_HOUR.plusSeconds(minute * 60), () -> signIn.handle(command));
    }

    /** An address nobody else tries from. */
    private static String network() {
        var number = UUID.randomUUID().toString();
        return "2001:db8:" + number.substring(0, 4) + ":" + number.substring(4, 8) + "::1";
    }

    @Test
    void residents_go_to_their_applications_and_staff_to_the_queue() {
        var browser = new Browser(port);
        assertThat(browser.location(browser.signIn(people.resident().email().text(), TestPeople.PASSWORD)))
                .isEqualTo("/permohonan");
        var desk = new Browser(port);
        assertThat(desk.location(desk.signIn(people.officer().email().text(), TestPeople.PASSWORD)))
                .isEqualTo("/kerja");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        var known = people.resident().email().text();
        var unknown = TestPeople.address().text();
        var wrong = new Browser(port).signIn(known, "bukan kata sandinya");
        var nobody = new Browser(port).signIn(unknown, "bukan kata sandinya");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(nobody.statusCode());
        assertThat(withoutTokens(wrong.body(), known)).isEqualTo(withoutTokens(nobody.body(), unknown));
    }

    private static String withoutTokens(String body, String email) {
        return body.replaceAll("value=\"[^\"]{40,}\"", "").replace(email, "");
    }

    @Test
    void that_a_form_was_kept_is_still_said_after_a_wrong_password() {
        var browser = new Browser(port);
        assertThat(browser.get("/masuk?tersimpan=ya").body()).contains("name=\"tersimpan\" value=\"ya\"");
        var fields = Map.of("email", people.resident().email().text(), "password", "salah", "tersimpan", "ya");
        assertThat(browser.submit("/masuk", "/masuk", fields).body())
                .contains("tidak cocok", "Isian Anda kami simpan satu jam");
    }

    @ParameterizedTest
    @CsvSource({
        "/permohonan/uji?a=1, /permohonan/uji?a=1",
        "//penipu.example, /permohonan",
        "/\\penipu.example, /permohonan",
        "https://penipu.example, /permohonan",
        "javascript:alert(1), /permohonan"
    })
    void nobody_is_sent_to_another_site(String wanted, String sentTo) {
        var browser = new Browser(port);
        var fields = Map.of("email", people.resident().email().text(), "password", TestPeople.PASSWORD, "ke", wanted);
        assertThat(browser.location(browser.submit("/masuk", "/masuk", fields))).isEqualTo(sentTo);
    }

    @Test
    void a_line_break_in_the_wanted_path_reaches_no_header() {
        var browser = new Browser(port);
        var fields = Map.of(
                "email",
                people.resident().email().text(),
                "password",
                TestPeople.PASSWORD,
                "ke",
                "/akun\r\nSet-Cookie: a=b");
        assertThat(browser.location(browser.submit("/masuk", "/masuk", fields))).isEqualTo("/permohonan");
        assertThat(browser.cookie("a")).isEmpty();
    }

    @Test
    void a_session_planted_by_a_stranger_stays_a_strangers() {
        var stranger = new Browser(port);
        stranger.signIn(people.resident().email().text(), TestPeople.PASSWORD);
        var planted = stranger.cookie("SESSION").orElseThrow();
        var victim = new Browser(port);
        victim.setCookie("SESSION", planted);
        var fields = Map.of("email", people.officer().email().text(), "password", TestPeople.PASSWORD);
        victim.submit("/", "/masuk", fields);
        assertThat(victim.get("/kerja/uji").statusCode()).isEqualTo(200);
        assertThat(victim.cookie("SESSION")).isPresent().get().isNotEqualTo(planted);
        assertThat(stranger.get("/kerja/uji").statusCode()).isEqualTo(302);
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        var browser = new Browser(port);
        browser.signIn(people.resident().email().text(), TestPeople.PASSWORD);
        var session = browser.cookie("SESSION").orElseThrow();
        assertThat(browser.location(browser.submit("/", "/keluar", Map.of()))).isEqualTo("/");
        var thief = new Browser(port);
        thief.setCookie("SESSION", session);
        assertThat(thief.get("/permohonan/uji").statusCode()).isEqualTo(302);
    }

    @Test
    void no_session_is_made_for_somebody_who_only_looks() {
        var browser = new Browser(port);
        browser.get("/masuk");
        browser.get("/akun");
        assertThat(browser.cookie("SESSION")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//contoh.id", "/{x}", "/akun?a={0}"})
    void a_path_that_leads_elsewhere_or_is_to_be_filled_in_leads_home(String path) {
        var fields = Map.of("email", people.resident().email().text(), "password", TestPeople.PASSWORD, "ke", path);
        var browser = new Browser(port);
        assertThat(browser.location(browser.submit("/masuk", "/masuk", fields))).isEqualTo("/permohonan");
    }
}
