package id.go.bantenprov.egov.identity.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.StaffId;
import id.go.bantenprov.egov.identity.TestPeople;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class EnteringTest {
    @LocalServerPort
    int port;

    @LocalManagementPort
    int operationsPort;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/masuk", "/layanan/uji", "/api/v1/services/uji", "/web/egov.css", "/web/egov.js"})
    void what_is_public_opens_to_a_stranger(String path) {
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/permohonan/uji, /masuk?ke=%2Fpermohonan%2Fuji",
        "/akun, /masuk?ke=%2Fakun",
        "/kerja/uji, /masuk?ke=%2Fkerja%2Fuji",
        "/kelola/uji?a=1%26b, /masuk?ke=%2Fkelola%2Fuji%3Fa%3D1%2526b"
    })
    void a_stranger_is_asked_to_sign_in_and_comes_back(String path, String signIn) {
        var browser = new Browser(port);
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.location(answer)).isEqualTo(signIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tidak-ada", "/actuator/health", "/kerjaan", "/error"})
    void what_is_named_nowhere_does_not_exist(String path) {
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void the_api_answers_a_stranger_with_a_problem() {
        var answer = new Browser(port).get("/api/v1/uji");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void a_resident_enters_what_is_a_residents_and_finds_nothing_behind_the_doors_of_staff() {
        var browser = signedIn(people.resident());
        assertThat(browser.get("/permohonan/uji").body()).isEqualTo("Nurhayati Salim");
        assertThat(browser.get("/kerja/uji").statusCode()).isEqualTo(404);
        assertThat(browser.get("/kelola/uji").statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/v1/uji").statusCode()).isEqualTo(200);
    }

    @Test
    void an_officer_enters_the_workroom_and_no_file_of_a_resident_through_the_residents_door() {
        var browser = signedIn(people.officer(new Grant(Role.OFFICER, TestPeople.AGENCY)));
        assertThat(browser.get("/kerja/uji").body()).isEqualTo("Asep Mulyana");
        assertThat(browser.get("/permohonan/uji").statusCode()).isEqualTo(404);
        assertThat(browser.get("/kelola/uji").statusCode()).isEqualTo(404);
        assertThat(browser.get("/api/v1/uji").statusCode()).isEqualTo(404);
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_request() {
        var administrator = new Grant(Role.ADMINISTRATOR, TestPeople.AGENCY);
        var fajar = people.officer(administrator);
        var browser = signedIn(fajar);
        assertThat(browser.get("/kelola/uji").statusCode()).isEqualTo(200);
        takeAway(fajar.id(), Role.ADMINISTRATOR);
        assertThat(browser.get("/kelola/uji").statusCode()).isEqualTo(404);
        assertThat(browser.get("/kerja/uji").statusCode()).isEqualTo(200);
    }

    @Test
    void every_answer_carries_the_strict_headers() {
        var headers = new Browser(port).get("/").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                        + " form-action 'self'; frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void a_static_file_sets_no_cookie_and_may_be_kept() {
        var headers = new Browser(port).get("/web/egov.css").headers();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Cache-Control")).get().asString().contains("max-age=31536000");
    }

    @Test
    void a_form_without_the_token_of_its_page_is_refused() {
        var browser = new Browser(port);
        browser.get("/masuk");
        var answer = browser.post("/masuk", "", Map.of("email", "a@contoh.id", "password", "x"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Halaman ini sudah lama terbuka");
    }

    @Test
    void a_form_that_was_refused_can_be_opened_again_from_there() {
        var browser = new Browser(port);
        var sent = browser.request("/masuk")
                .header("Referer", "http://127.0.0.1:" + port + "/masuk?ke=/akun")
                .POST(BodyPublishers.noBody());
        assertThat(browser.send(sent).body()).contains("href=\"/masuk?ke=/akun\"", "Buka lagi halamannya");
    }

    @Test
    void no_form_is_opened_again_at_a_foreign_site() {
        var browser = new Browser(port);
        var sent = browser.request("/masuk")
                .header("Referer", "http://penipu.example/masuk")
                .POST(BodyPublishers.noBody());
        assertThat(browser.send(sent).body()).doesNotContain("penipu.example");
    }

    @Test
    void a_session_alone_changes_nothing_through_the_api() {
        var browser = signedIn(people.resident());
        assertThat(browser.post("/api/v1/uji", "", Map.of()).statusCode()).isEqualTo(403);
    }

    private void takeAway(StaffId id, Role role) {
        jdbc.sql("DELETE FROM identity.staff_grant WHERE staff_id = :id AND role = :role")
                .param("id", id.value())
                .param("role", role.name())
                .update();
    }

    private Browser signedIn(TestPeople.Somebody<?> somebody) {
        var browser = new Browser(port);
        var answer = browser.signIn(somebody.email().text(), TestPeople.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser;
    }

    @ParameterizedTest
    @CsvSource({"same-site, 403", "cross-site, 403", "same-origin, 302", "none, 302"})
    void a_form_that_a_page_of_a_neighbour_sends_is_refused_whatever_token_it_carries(String from, int status) {
        var browser = signedIn(people.resident());
        var token = URLEncoder.encode(browser.token("/akun"), UTF_8);
        var answer = browser.send(browser.request("/akun/bahasa")
                .header("Sec-Fetch-Site", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("bahasa=en&_csrf=" + token)));
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void a_link_from_a_neighbour_opens() {
        var browser = signedIn(people.resident());
        var answer = browser.send(browser.request("/permohonan/uji")
                .header("Sec-Fetch-Site", "same-site")
                .GET());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/layanan?q=%00", "/api/v1/regions?q=%00"})
    void what_is_no_text_is_no_parameter(String path) {
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"/actuator/health, 200", "/actuator/prometheus, 200", "/actuator/env, 404", "/masuk, 404"})
    void health_and_figures_are_told_on_the_port_of_operations_and_nothing_else_is(String path, int status) {
        assertThat(new Browser(operationsPort).get(path).statusCode()).isEqualTo(status);
    }
}
