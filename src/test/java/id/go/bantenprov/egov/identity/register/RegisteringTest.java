package id.go.bantenprov.egov.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.DemonstrationCodes;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.TestPeople;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class RegisteringTest {
    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    DemonstrationCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_code_opens_the_account_and_signs_in() {
        var browser = new Browser(port);
        var page = browser.location(register(browser, TestPeople.address().text()));
        var answer = browser.submit(page, page, Map.of("code", code(page)));
        assertThat(browser.location(answer)).isEqualTo("/permohonan");
        assertThat(browser.get("/akun").body())
                .contains("Dede Kosasih", "3699 •••• •••• ••01", "Belum dicocokkan")
                .doesNotContain("3699011702090001");
    }

    @Test
    void the_next_page_says_that_the_account_is_open() {
        var browser = new Browser(port);
        var page = browser.location(register(browser, TestPeople.address().text()));
        var answer = browser.submit(page, page, Map.of("code", code(page)));
        assertThat(browser.get(browser.location(answer)).body()).contains("Akun Anda sudah dibuat");
    }

    @Test
    void who_registers_on_the_way_to_an_application_comes_back_to_it() {
        var browser = new Browser(port);
        var wanted = "/permohonan/baru/surat-keterangan-penelitian";
        assertThat(browser.get("/masuk?ke=" + wanted).body())
                .contains("Masuk dulu", "href=\"/daftar?ke=%2Fpermohonan%2Fbaru%2Fsurat-keterangan-penelitian\"");
        var fields = form(TestPeople.address().text());
        fields.put("ke", wanted);
        var page = browser.location(browser.submit("/daftar?ke=" + wanted, "/daftar", fields));
        var confirmed = Map.of("code", code(page), "ke", wanted);
        assertThat(browser.location(browser.submit(page, page.replaceAll("\\?.*", ""), confirmed)))
                .isEqualTo(wanted);
    }

    @Test
    void who_registers_anew_is_still_on_the_way_to_it() {
        var browser = new Browser(port);
        var fields = form(TestPeople.address().text());
        fields.put("ke", "/permohonan/baru/beasiswa-banten");
        var page = browser.location(browser.submit("/daftar", "/daftar", fields));
        assertThat(browser.get(page).body())
                .contains("href=\"/daftar?ke=%2Fpermohonan%2Fbaru%2Fbeasiswa-banten\"")
                .doesNotContain("href=\"/daftar\"");
    }

    @Test
    void registering_anew_leads_to_no_other_site() {
        var page = new Browser(port).get("/daftar/kode/" + UUID.randomUUID() + "?ke=//elsewhere.example");
        assertThat(page.body()).contains("href=\"/daftar\"").doesNotContain("href=\"//elsewhere", "value=\"//");
    }

    @Test
    void no_link_to_registering_leads_to_another_site() {
        var browser = new Browser(port);
        var fields = form(TestPeople.address().text());
        fields.put("ke", "//elsewhere.example");
        assertThat(browser.location(browser.submit("/daftar", "/daftar", fields)))
                .doesNotContain("elsewhere");
    }

    @Test
    void the_mail_leads_the_same_way_as_the_page() {
        var browser = new Browser(port);
        var fields = form(TestPeople.address().text());
        fields.put("ke", "/permohonan/baru/beasiswa-banten");
        var page = browser.location(browser.submit("/daftar", "/daftar", fields));
        assertThat(mailedLink(page)).isEqualTo(page).endsWith("?ke=%2Fpermohonan%2Fbaru%2Fbeasiswa-banten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example"})
    void the_mail_leads_to_no_other_site(String elsewhere) {
        var browser = new Browser(port);
        var fields = form(TestPeople.address().text());
        fields.put("ke", elsewhere);
        var page = browser.location(browser.submit("/daftar", "/daftar", fields));
        assertThat(mailedLink(page)).isEqualTo("/daftar/kode/" + id(page));
    }

    private String mailedLink(String page) {
        return jdbc.sql("SELECT link FROM notification.mail WHERE starts_with(link, :page)")
                .param("page", "/daftar/kode/" + id(page))
                .query(String.class)
                .single();
    }

    /** To a known address no code is sent but what to do instead: in a demonstration that is read there. */
    @Test
    void the_page_that_asks_for_the_code_leads_to_the_mails_of_a_demonstration() {
        var browser = new Browser(port);
        var page = browser.location(register(browser, people.resident().email().text()));
        assertThat(browser.get(page).body()).contains("href=\"/kelola/surat\"");
    }

    @Test
    void a_known_address_gets_the_same_answer_and_its_account_stays_untouched() {
        var known = people.resident().email().text();
        var first = new Browser(port);
        var second = new Browser(port);
        var toKnown = register(first, known);
        var toUnknown = register(second, TestPeople.address().text());
        assertThat(toKnown.statusCode()).isEqualTo(302).isEqualTo(toUnknown.statusCode());
        assertThat(withoutId(first.location(toKnown))).isEqualTo(withoutId(second.location(toUnknown)));
        assertThat(codes.of(id(first.location(toKnown)))).isEmpty();
        assertThat(new Browser(port).signIn(known, TestPeople.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    private static String withoutId(String path) {
        return path.replaceAll("[0-9a-f-]{36}", "");
    }

    @Test
    void a_code_may_be_typed_wrong_five_times_and_is_worthless_then() {
        var browser = new Browser(port);
        var page = browser.location(register(browser, TestPeople.address().text()));
        var wrong = code(page).equals("000000") ? "000001" : "000000";
        IntStream.range(0, 5)
                .forEach(_ -> assertThat(browser.submit(page, page, Map.of("code", wrong))
                                .statusCode())
                        .isEqualTo(422));
        assertThat(browser.submit(page, page, Map.of("code", code(page))).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_code_is_good_for_a_quarter_of_an_hour() {
        var browser = new Browser(port);
        var page = browser.location(register(browser, TestPeople.address().text()));
        jdbc.sql(
                        "UPDATE identity.pending_registration SET expires_at = expires_at - interval '15 minutes 1 second' WHERE id = :id")
                .param("id", id(page))
                .update();
        assertThat(browser.submit(page, page, Map.of("code", code(page))).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_code_opens_one_account_once() {
        var browser = new Browser(port);
        var page = browser.location(register(browser, TestPeople.address().text()));
        browser.submit(page, page, Map.of("code", code(page)));
        var again = new Browser(port);
        var fields = Map.of("code", code(page), "password", TestPeople.PASSWORD);
        assertThat(again.submit(page, page, fields).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, yang sering dipakai",
        "qwertyuiop, ''",
        "password1, ''",
        "dedekosasih, ''",
        "pendek, paling sedikit 8 karakter",
        "xyqxyqxyqxyq, Pengulangan"
    })
    void a_weak_password_is_refused_with_the_reason(String password, String reason) {
        var fields = form(TestPeople.address().text());
        fields.put("password", password);
        var answer = new Browser(port).submit("/daftar", "/daftar", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("password-galat").contains(reason).doesNotContain(password + "\"");
    }

    @Test
    void the_reason_is_told_in_english_too() {
        var fields = form(TestPeople.address().text());
        fields.put("password", "xyqxyqxyqxyq");
        assertThat(new Browser(port)
                        .submit("/daftar?lang=en", "/daftar?lang=en", fields)
                        .body())
                .contains("Repeats like this are easy to guess");
    }

    @Test
    void a_nik_issued_elsewhere_is_warned_of_and_taken() {
        var browser = new Browser(port);
        var fields = form(TestPeople.address().text());
        fields.put("nik", "1101011702090001");
        var page = browser.location(browser.submit("/daftar", "/daftar", fields));
        assertThat(browser.get(page).body()).contains("diterbitkan di luar Banten");
        var answer = browser.submit(page, page.replace("?luar=ya", ""), Map.of("code", code(page)));
        assertThat(browser.location(answer)).isEqualTo("/permohonan");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "name, '<script>alert(1)</script>'",
        "name, 'Dede\u202eKosasih'",
        "name, '\u3164\u3164'",
        "nik, 3699010000000001",
        "email, bukan-alamat",
        "email, 'a@b.id\r\nBcc: c@d.id'"
    })
    void what_is_no_name_nik_or_address_is_refused_and_named(String field, String value) {
        var fields = form(TestPeople.address().text());
        fields.put(field, value);
        var answer = new Browser(port).submit("/daftar", "/daftar", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(field + "-galat").doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource({
        "nik, 1234567890123456, bukan NIK yang sah",
        "nik, 36990117, Isi 16 angka NIK",
        "name, Dede \ud83d\ude00, emoji dan tanda lain tidak",
        "name, '', Isi nama lengkap"
    })
    void what_is_wrong_with_a_name_or_nik_is_said(String field, String value, String why) {
        var fields = form(TestPeople.address().text());
        fields.put(field, value);
        assertThat(new Browser(port).submit("/daftar", "/daftar", fields).body())
                .contains(why);
    }

    @Test
    void the_page_that_asks_for_the_code_says_where_it_went() {
        var browser = new Browser(port);
        var email = TestPeople.address().text();
        var page = browser.location(register(browser, email));
        assertThat(browser.get(page).body()).contains("Kami kirim ke " + email);
    }

    @Test
    void no_other_browser_is_told_where_a_code_went() {
        var email = TestPeople.address().text();
        var browser = new Browser(port);
        var page = browser.location(register(browser, email));
        assertThat(new Browser(port).get(page).body()).doesNotContain(email);
    }

    @Test
    void a_form_whose_cookies_are_gone_comes_back_as_typed_but_for_the_password() {
        var fields = form(TestPeople.address().text());
        var answer = new Browser(port).post("/daftar", "", fields);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("Halaman ini sudah lama terbuka", fields.get("name"), fields.get("nik"), fields.get("email"))
                .doesNotContain(TestPeople.PASSWORD);
    }

    @Test
    void a_form_that_came_back_can_be_sent() {
        var browser = new Browser(port);
        var fields = form(TestPeople.address().text());
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)")
                .matcher(browser.post("/daftar", "", fields).body());
        assertThat(token.find()).isTrue();
        assertThat(browser.location(browser.post("/daftar", token.group(1), fields)))
                .startsWith("/daftar/kode/");
    }

    @Test
    void a_password_beside_a_field_beyond_its_length_is_not_measured() {
        var fields = form(TestPeople.address().text());
        fields.put("name", "Dede ".repeat(2_000));
        fields.put("password", "12345678");
        assertThat(new Browser(port).submit("/daftar", "/daftar", fields).body())
                .contains("name-galat")
                .doesNotContain("password-galat");
    }

    @Test
    void spaces_around_the_nik_spare_nobody_a_strong_password() {
        var fields = form(TestPeople.address().text());
        fields.put("nik", fields.get("nik") + " ".repeat(100));
        fields.put("password", "12345678");
        assertThat(new Browser(port).submit("/daftar", "/daftar", fields).body())
                .contains("password-galat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nik", "email"})
    void private_data_lie_in_no_table_as_they_are(String field) {
        var browser = new Browser(port);
        var fields = form(TestPeople.address().text());
        browser.submit("/daftar", "/daftar", fields);
        var plain = String.valueOf(fields.get(field));
        assertThat(jdbc.sql("SELECT count(*) FROM identity.pending_registration r WHERE r::text LIKE :plain")
                        .param("plain", "%" + plain + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private HttpResponse<String> register(Browser browser, String email) {
        return browser.submit("/daftar", "/daftar", form(email));
    }

    private static Map<String, String> form(String email) {
        return new HashMap<>(Map.of(
                "name", "Dede Kosasih", "nik", "3699011702090001", "email", email, "password", TestPeople.PASSWORD));
    }

    private String code(String page) {
        return codes.of(id(page)).orElseThrow();
    }

    private static UUID id(String page) {
        return UUID.fromString(page.replaceAll(".*/kode/([0-9a-f-]{36}).*", "$1"));
    }
}
