package id.go.bantenprov.egov.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.identity.model.Accounts;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class ActingByTokenTest {
    private static final Pattern SECRET = Pattern.compile("egov_[A-Za-z0-9_-]{43}");
    private static final Pattern REVOCATION = Pattern.compile("/akun/token/[0-9a-f-]{36}/pencabutan");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Identities identities;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    Accounts accounts;

    @Autowired
    MakeToken makeToken;

    Browser maker;

    @BeforeEach
    void sign_in() {
        maker = new Browser(port);
        maker.signIn(people.resident().email().text(), TestPeople.PASSWORD);
    }

    @Test
    void a_program_acts_as_the_maker_without_session_and_form_token() {
        var token = make("applications:write");
        var program = new Browser(port);
        var answer = program.send(program.request("/api/v1/uji")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Nurhayati Salim");
        assertThat(program.cookie("SESSION")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/uji", "/api/v1/services/uji"})
    void a_session_that_comes_along_is_left_as_it_is(String path) {
        var token = make("applications:read");
        var both = new Browser(port);
        both.signIn(people.resident().email().text(), TestPeople.PASSWORD);
        var session = both.cookie("SESSION");

        var answer = both.send(both.request(path).header("Authorization", "Bearer " + token));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(both.cookie("SESSION")).isEqualTo(session);
        assertThat(both.get("/permohonan/uji").statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_with_files_is_no_body_of_a_program() {
        var program = new Browser(port);
        var answer = program.send(program.request("/api/v1/uji")
                .header("Authorization", "Bearer " + make("applications:write"))
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("x")));
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void the_list_says_in_words_what_a_token_may_do() {
        make("applications:read");
        assertThat(maker.get("/akun/token").body()).contains("Membaca permohonan saya <code>applications:read</code>");
    }

    @Test
    void a_scope_not_given_stays_closed() {
        assertThat(read(make("applications:write"))).isEqualTo(403);
        assertThat(read(make("applications:read"))).isEqualTo(200);
    }

    @Test
    void no_token_signs_whatever_its_scopes() {
        var program = new Browser(port);
        var answer = program.send(program.request("/api/v1/uji/sign")
                .header("Authorization", "Bearer " + make("applications:write"))
                .POST(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_resident_cannot_give_a_scope_of_staff() {
        var answer = maker.submit(
                "/akun/token",
                "/akun/token",
                Map.of("label", "uji", "scope", "cases:decide", "password", TestPeople.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Pilih paling sedikit satu hak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bukan kata sandinya"})
    void an_open_session_alone_makes_no_token(String password) {
        var fields = Map.of("label", "uji", "scope", "applications:read", "password", password);
        var answer = maker.submit("/akun/token", "/akun/token", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("password-galat").doesNotContainPattern(SECRET);
        assertThat(REVOCATION.matcher(answer.body()).find()).isFalse();
    }

    @Test
    void what_was_chosen_is_chosen_still_after_a_wrong_password() {
        var fields = Map.of("label", "uji", "scope", "applications:write", "days", "90", "password", "bukan");
        assertThat(maker.submit("/akun/token", "/akun/token", fields).body())
                .contains("value=\"uji\"", "value=\"applications:write\" checked", "value=\"90\" selected");
    }

    @Test
    void a_revoked_token_opens_nothing_from_then_on() {
        var token = make("applications:read");
        assertThat(read(token)).isEqualTo(200);
        var page = maker.get("/akun/token").body();
        var revocation = REVOCATION.matcher(page);
        assertThat(revocation.find()).isTrue();
        maker.submit("/akun/token", revocation.group(), Map.of());
        assertThat(read(token)).isEqualTo(401);
    }

    @Test
    void nobody_revokes_anothers_token() {
        var token = make("applications:read");
        var revocation = REVOCATION.matcher(maker.get("/akun/token").body());
        assertThat(revocation.find()).isTrue();
        var other = new Browser(port);
        other.signIn(people.resident().email().text(), TestPeople.PASSWORD);
        other.submit("/akun/token", revocation.group(), Map.of());
        assertThat(read(token)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "egov_", "egov_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' OR 1=1 --"})
    void a_wrong_token_is_no_stranger_with_a_session(String token) {
        var answer = maker.send(maker.request("/api/v1/uji").header("Authorization", "Bearer " + token));
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void the_secret_is_shown_once_and_kept_nowhere() {
        var token = make("applications:read");
        assertThat(maker.get("/akun/token").body()).doesNotContain(token);
        assertThat(jdbc.sql("SELECT count(*) FROM identity.api_token t WHERE t::text LIKE :secret")
                        .param("secret", "%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_token_opens_no_page() {
        var program = new Browser(port);
        var answer = program.send(
                program.request("/permohonan/uji").header("Authorization", "Bearer " + make("applications:read")));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private String make(String scope) {
        var answer = maker.submit(
                "/akun/token",
                "/akun/token",
                Map.of("label", "aplikasi kampus", "scope", scope, "password", TestPeople.PASSWORD));
        var secret = SECRET.matcher(answer.body());
        assertThat(secret.find()).isTrue();
        return secret.group();
    }

    private int read(String token) {
        var program = new Browser(port);
        return program.send(program.request("/api/v1/uji").header("Authorization", "Bearer " + token))
                .statusCode();
    }

    @Test
    void a_password_given_before_another_was_set_makes_no_token() {
        var resident = people.resident().id().value();
        var person = identities.person(resident).orElseThrow();
        var presence = ownPassword.prove(person, TestPeople.PASSWORD).orElseThrow();
        accounts.changePassword(resident, "another");
        var command = new MakeToken.Command("pencuri", Set.of(Scope.APPLICATIONS_READ), 30);
        assertThat(makeToken.handle(person, presence, command)).isEqualTo(new TokenMaking.NotProven());
    }
}
