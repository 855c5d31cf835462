package id.go.bantenprov.egov.identity.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Part;
import id.go.bantenprov.egov.identity.PlantedAccess;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.StaffId;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.identity.TestPeople.Somebody;
import id.go.bantenprov.egov.identity.model.Accounts;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IdentityTest
class OwnAccountTest {
    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    PlantedAccess plants;

    @Autowired
    AccessRecords records;

    @Autowired
    Identities identities;

    @Autowired
    Accounts accounts;

    @Autowired
    Agencies agencies;

    @Autowired
    OwnOffice ownOffice;

    @Autowired
    ReplacePassword replacePassword;

    Somebody<ResidentId> resident;
    Browser browser;

    @BeforeEach
    void sign_in() {
        resident = people.resident();
        browser = new Browser(port);
        browser.signIn(resident.email().text(), TestPeople.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/akun",
                "/akun/sesi",
                "/akun/pembukaan",
                "/akun/data",
                "/akun/nama",
                "/akun/email",
                "/akun/token",
                "/akun/kunci"
            })
    void every_page_of_the_account_speaks_both_languages(String path) {
        for (var page : new String[] {path, path + "?lang=en"}) {
            var answer = browser.get(page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .doesNotContain("identity.")
                    .doesNotContain("style=\"")
                    .contains("<h1");
        }
    }

    @Test
    void what_is_a_residents_alone_does_not_exist_for_staff() {
        var officer = new Browser(port);
        officer.signIn(people.officer().email().text(), TestPeople.PASSWORD);
        assertThat(officer.get("/akun").statusCode()).isEqualTo(200);
        assertThat(officer.get("/akun/pembukaan").statusCode()).isEqualTo(404);
        assertThat(officer.get("/akun/data/unduhan").statusCode()).isEqualTo(404);
    }

    @Test
    void staff_see_the_unit_and_the_agency_they_work_in() {
        var unit = new UnitCode("dpmptsp.loket");
        var officer = new Browser(port);
        var somebody = people.officer(new Grant(Role.OFFICER, TestPeople.AGENCY, unit));
        officer.signIn(somebody.email().text(), TestPeople.PASSWORD);
        assertThat(officer.get("/akun").body())
                .contains(
                        agencies.find(unit).orElseThrow().name().id(),
                        agencies.find(TestPeople.AGENCY).orElseThrow().name().id());
    }

    @Test
    void staff_see_the_position_they_hold() {
        var position = new PositionCode("dpmptsp.kabid");
        var officer = new Officer(
                new StaffId(UUID.randomUUID()),
                new OfficialId(UUID.randomUUID()),
                "Lilis Suryani",
                TestPeople.AGENCY,
                "DPMPTSP",
                null,
                Set.of(position),
                Set.of(),
                null);
        var title = agencies.find(position).orElseThrow().title();
        assertThat(ownOffice.of(officer)).contains(new AccountView.Fact(AccountView.Office.POSITION, List.of(title)));
    }

    @Test
    void the_chosen_language_stays_with_the_account() {
        browser.submit("/akun", "/akun/bahasa", Map.of("bahasa", "en"));
        var elsewhere = new Browser(port);
        elsewhere.signIn(resident.email().text(), TestPeople.PASSWORD);
        assertThat(elsewhere.get("/akun").body()).contains("My account");
    }

    @Test
    void a_language_asked_for_in_between_holds_until_one_signs_out() {
        browser.submit("/akun", "/akun/bahasa", Map.of("bahasa", "en"));
        browser.get("/akun?lang=id");
        assertThat(browser.get("/akun").body()).contains("Akun saya");
    }

    @Test
    void a_language_asked_for_in_between_is_not_that_of_the_account() {
        browser.submit("/akun", "/akun/bahasa", Map.of("bahasa", "en"));
        browser.get("/akun?lang=id");
        var elsewhere = new Browser(port);
        elsewhere.signIn(resident.email().text(), TestPeople.PASSWORD);
        assertThat(elsewhere.get("/akun").body()).contains("My account");
    }

    @Test
    void another_session_can_be_ended_and_is_out() {
        var phone = new Browser(port);
        phone.signIn(resident.email().text(), TestPeople.PASSWORD);
        var end = Pattern.compile("/akun/sesi/[0-9a-f]{24}/akhir")
                .matcher(browser.get("/akun/sesi").body());
        assertThat(end.find()).isTrue();
        browser.submit("/akun/sesi", end.group(), Map.of());
        assertThat(phone.get("/akun").statusCode()).isEqualTo(302);
        assertThat(browser.get("/akun").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_of_a_program_that_does_not_say_what_it_is_says_so() {
        var program = new Browser(port);
        var form = "email=" + resident.email().text() + "&password=" + TestPeople.PASSWORD.replace(' ', '+') + "&_csrf="
                + URLEncoder.encode(program.token("/masuk"), UTF_8);
        program.send(program.request("/masuk")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", "")
                .POST(BodyPublishers.ofString(form)));
        assertThat(browser.get("/akun/sesi").body()).contains("Program yang tidak menyebut namanya");
    }

    @Test
    void changing_the_password_needs_the_old_one_and_ends_other_sessions() {
        var phone = new Browser(port);
        phone.signIn(resident.email().text(), TestPeople.PASSWORD);
        var next = "pisang goreng sembilan sungai";
        assertThat(browser.submit("/akun", "/akun/sandi", Map.of("old", "salah sekali", "password", next))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.submit("/akun", "/akun/sandi", Map.of("old", TestPeople.PASSWORD, "password", next))
                        .statusCode())
                .isEqualTo(302);
        assertThat(phone.get("/akun").statusCode()).isEqualTo(302);
        assertThat(browser.get("/akun").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/akun, /akun/sandi", "/akun/data, /akun/data/penghapusan", "/akun/nama, /akun/nama"})
    void a_password_that_was_not_typed_is_asked_for_and_not_called_wrong(String page, String action) {
        assertThat(browser.submit(page, action, Map.of("name", "Nurhayati Salim"))
                        .body())
                .contains("Isi kata sandi Anda")
                .doesNotContain("tidak cocok");
    }

    @Test
    void a_new_password_that_is_the_old_one_is_refused_with_the_reason() {
        var fields = Map.of("old", TestPeople.PASSWORD, "password", TestPeople.PASSWORD);
        var answer = browser.submit("/akun", "/akun/sandi", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kata sandi baru sama dengan yang sekarang");
    }

    @Test
    void changing_the_password_revokes_tokens_and_keeps_passkeys_but_says_so() {
        var planted = plants.by(resident.id().value());
        var fields = Map.of("old", TestPeople.PASSWORD, "password", "pisang goreng sembilan sungai");
        browser.submit("/akun", "/akun/sandi", fields);
        assertThat(browser.get("/akun").body()).contains("semua token dicabut. Kunci sandi tetap berlaku");
        assertThat(planted.tokens()).isZero();
        assertThat(planted.passkeys()).isOne();
    }

    @Test
    void the_page_after_changing_the_password_has_forms_that_work() {
        var fields = Map.of("old", TestPeople.PASSWORD, "password", "pisang goreng sembilan sungai");
        var next = browser.location(browser.submit("/akun", "/akun/sandi", fields));
        assertThat(browser.submit(next, "/keluar", Map.of()).statusCode()).isEqualTo(302);
        assertThat(browser.get("/akun").statusCode()).isEqualTo(302);
    }

    @Test
    void that_the_password_is_changed_is_said_once() {
        var fields = Map.of("old", TestPeople.PASSWORD, "password", "pisang goreng sembilan sungai");
        browser.submit("/akun", "/akun/sandi", fields);
        browser.get("/akun");
        assertThat(browser.get("/akun").body()).doesNotContain("Kata sandi sudah diganti");
    }

    @Test
    void the_resident_sees_at_once_who_looked_what_for() {
        var officer = identities.person(people.officer().id().value()).orElseThrow();
        records.record(officer, new Look(resident.id(), "BTN-26-7KQ4-M2XD", Part.FILE, Look.LOOKING));
        assertThat(browser.get("/akun/pembukaan").body())
                .contains("Asep Mulyana", "DPMPTSP", "BTN-26-7KQ4-M2XD", "Berkas permohonan", "melihat");
    }

    @Test
    void of_an_attempt_that_was_refused_no_purpose_is_told() {
        var officer = identities.person(people.officer().id().value()).orElseThrow();
        records.recordAttempt(officer, resident.id(), "BTN-26-7KQ4-M2XD");
        assertThat(browser.get("/akun/pembukaan").body())
                .contains("Mencoba membuka, ditolak")
                .doesNotContain("· melihat");
    }

    @Test
    void the_download_holds_all_that_is_kept() {
        var answer = browser.get("/akun/data/unduhan");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment");
        assertThat(answer.body()).contains("Nurhayati Salim", resident.email().text(), "3699015002900001");
    }

    @Test
    void the_eleventh_wrong_password_to_erase_waits_whatever_is_typed() {
        for (int i = 0; i < 10; i++) {
            browser.submit("/akun/data", "/akun/data/penghapusan", Map.of("password", "salah " + i));
        }
        browser.submit("/akun/data", "/akun/data/penghapusan", Map.of("password", TestPeople.PASSWORD));
        assertThat(identities.person(resident.id().value())).isPresent();
    }

    @Test
    void erasing_needs_the_password_and_leaves_nothing_to_sign_in_with() {
        assertThat(browser.submit("/akun/data", "/akun/data/penghapusan", Map.of("password", "salah"))
                        .statusCode())
                .isEqualTo(422);
        browser.submit("/akun/data", "/akun/data/penghapusan", Map.of("password", TestPeople.PASSWORD));
        assertThat(browser.get("/akun").statusCode()).isEqualTo(302);
        assertThat(new Browser(port)
                        .signIn(resident.email().text(), TestPeople.PASSWORD)
                        .statusCode())
                .isEqualTo(422);
        assertThat(identities.person(resident.id().value())).isEmpty();
    }

    /** As when somebody types the old password while its owner sets a new one: nobody could end that session. */
    @Test
    void a_session_opened_under_a_password_is_worthless_under_another() {
        accounts.changePassword(resident.id().value(), "another");
        assertThat(browser.get("/akun").statusCode()).isEqualTo(302);
    }

    @Test
    void who_compared_the_old_password_before_another_was_set_sets_none() {
        var old = accounts.find(resident.id().value()).orElseThrow().password();
        var person = identities.person(resident.id().value()).orElseThrow();
        accounts.changePassword(resident.id().value(), "recovered");
        assertThat(replacePassword.handle(person, new ReplacePassword.Command(old, "the thief's")))
                .isEmpty();
        assertThat(accounts.find(resident.id().value()).orElseThrow().password())
                .isEqualTo("recovered");
    }
}
