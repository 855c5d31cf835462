package id.go.bantenprov.egov.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.TestPeople.Somebody;
import id.go.bantenprov.egov.web.MovableClock;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class KeepingAFormTest {
    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    FormSeal seals;

    @Autowired
    KeptForms forms;

    @Autowired
    Limits limits;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** Where whoever has to sign in reads that nothing was done. */
    private static final String UNDONE = "/masuk?terputus=ya";

    final UUID draft = UUID.randomUUID();
    final String place = "/permohonan/draf/" + draft;
    final String page = place + "/waktu";
    Somebody<ResidentId> owner;
    Browser browser;

    @BeforeEach
    void a_draft_is_open() {
        owner = people.resident();
        browser = new Browser(port);
    }

    @Test
    void what_was_typed_waits_for_the_owner_and_is_shown_once() {
        var answer = browser.post(page, "", Map.of("kota", "Serang", "_seal", seal(place)));
        assertThat(browser.location(answer))
                .startsWith("/masuk?ke=%2Fpermohonan%2Fdraf%2F")
                .endsWith("&tersimpan=ya");
        assertThat(browser.get(browser.location(answer)).body()).contains("Isian Anda kami simpan");
        assertThat(forms.take(resident(owner), page)).contains(Map.of("kota", List.of("Serang")));
        assertThat(forms.take(resident(owner), page)).isEmpty();
    }

    @Test
    void what_is_not_kept_is_said_to_be_undone_and_leads_back_to_where_it_was_sent_from() {
        var form = browser.request("/kerja/permohonan/BTN-26-7KQ4-M2XD/tanda-tangan")
                .header("Referer", "http://127.0.0.1:" + port + "/kerja/permohonan/BTN-26-7KQ4-M2XD/tanda-tangan")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("password=rahasia&_csrf=" + browser.token("/masuk")));

        var signIn = browser.location(browser.send(form));

        assertThat(signIn).isEqualTo("/masuk?ke=%2Fkerja%2Fpermohonan%2FBTN-26-7KQ4-M2XD%2Ftanda-tangan&terputus=ya");
        assertThat(browser.get(signIn).body()).contains("belum kami jalankan");
    }

    @Test
    void a_form_whose_sender_has_signed_out_in_another_window_is_said_to_be_undone_too() {
        browser.signIn(owner.email().text(), TestPeople.PASSWORD);
        var token = browser.token("/akun");
        browser.submit("/akun", "/keluar", Map.of());

        assertThat(browser.location(browser.post("/akun/sandi", token, Map.of())))
                .isEqualTo(UNDONE);
    }

    @Test
    void of_one_draft_only_the_latest_five_pages_wait_and_anothers_stay() {
        var other = UUID.randomUUID();
        keep(other, "waktu");
        for (int i = 0; i < 6; i++) keep(draft, "waktu" + i);
        assertThat(forms.take(resident(owner), page + "0")).isEmpty();
        for (int i = 1; i < 6; i++)
            assertThat(forms.take(resident(owner), page + i)).isPresent();
        assertThat(forms.take(resident(owner), "/permohonan/draf/" + other + "/waktu"))
                .isPresent();
    }

    private void keep(UUID draft, String step) {
        var place = "/permohonan/draf/" + draft;
        browser.post(place + "/" + step, "", Map.of("kota", "Serang", "_seal", seal(place)));
    }

    @Test
    void an_address_keeps_sixty_an_hour_at_most() {
        for (int i = 0; i < 60; i++) limits.take(Limit.KEPT_FORM, browser.address());
        keep(draft, "waktu");
        assertThat(forms.take(resident(owner), page)).isEmpty();
    }

    @Test
    void names_of_fields_count_in_its_length() {
        var name = "n".repeat(200_001);
        browser.post(page, "", Map.of(name, "", "_seal", seal(place)));
        assertThat(forms.take(resident(owner), page)).isEmpty();
    }

    @Test
    void nobody_else_gets_it() {
        browser.post(page, "", Map.of("kota", "Serang", "_seal", seal(place)));
        assertThat(forms.take(resident(people.resident()), page)).isEmpty();
    }

    @Test
    void it_waits_for_an_hour() {
        forms.keep(owner.id().value(), place, page, Map.of("kota", List.of("Serang")));
        var later = clock.instant().plus(Duration.ofHours(1)).plusSeconds(1);
        assertThat(((MovableClock) clock).at(later, () -> forms.take(resident(owner), page)))
                .isEmpty();
    }

    @Test
    void without_a_seal_of_this_draft_it_is_refused() {
        for (var seal : List.of(
                "",
                "x",
                seal("/permohonan/draf/" + UUID.randomUUID()),
                owner.id() + "." + "0".repeat(64),
                "0".repeat(36) + "." + "0".repeat(64))) {
            assertThat(browser.location(browser.post(page, "", Map.of("kota", "Serang", "_seal", seal))))
                    .isEqualTo(UNDONE);
        }
        assertThat(forms.take(resident(owner), page)).isEmpty();
    }

    @Test
    void a_seal_keeps_no_form_of_another_place() {
        var answer = browser.post("/akun/sandi", "", Map.of("_seal", seal(place)));
        assertThat(browser.location(answer)).isEqualTo(UNDONE);
    }

    @Test
    void a_seal_keeps_of_a_form_with_a_password_all_but_that() {
        browser.post(page, "", Map.of("kota", "Serang", "password", TestPeople.PASSWORD, "_seal", seal(place)));

        assertThat(forms.take(resident(owner), page)).contains(Map.of("kota", List.of("Serang")));
    }

    @Test
    void its_seal_lets_no_form_of_another_person_through_who_is_signed_in() {
        var other = people.resident();
        browser.signIn(other.email().text(), TestPeople.PASSWORD);

        var answer = browser.post(page, "", Map.of("kota", "Serang", "_seal", seal(place)));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void it_is_kept_encrypted() {
        forms.keep(owner.id().value(), place, page, Map.of("kota", List.of("Pandeglang")));
        assertThat(jdbc.sql("SELECT position('Pandeglang'::bytea IN fields) FROM identity.kept_form WHERE path = :path")
                        .param("path", page)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String seal(String place) {
        return seals.seal(resident(owner), place);
    }

    private static Resident resident(Somebody<ResidentId> somebody) {
        return new Resident(somebody.id(), "Nurhayati Salim");
    }
}
