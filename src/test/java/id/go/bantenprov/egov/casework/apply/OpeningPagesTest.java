package id.go.bantenprov.egov.casework.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplyTest
class OpeningPagesTest {
    private static final String START = "/permohonan/baru/permintaan-informasi-publik";
    private static final Pattern INDEX = Pattern.compile("(?m)^index ([0-9]+)$");
    private static final Pattern REVISION = Pattern.compile("name=\"revisi\" value=\"([0-9]+)\"");

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    Resident resident;
    Browser browser;

    @BeforeEach
    void signIn() {
        resident = applicants.resident();
        browser = browsers.of(resident);
    }

    @Test
    void the_page_that_checks_the_answers_says_whom_the_letter_will_name() {
        assertThat(browser.get(begin() + "/periksa").body()).contains(resident.name(), "href=\"/akun/nama\"", "••••");
    }

    @Test
    void a_draft_begins_on_its_first_page_and_goes_on_page_by_page() {
        var draft = begin();
        assertThat(browser.location(browser.get(draft))).isEqualTo(draft + "/right");
        var answer = send(draft + "/right", Map.of("tampil", "indonesian", "indonesian", "true"));
        assertThat(browser.location(answer)).isEqualTo(draft + "/applicant");
    }

    @Test
    void a_new_draft_is_not_one_that_already_has_answers_of_its_own() {
        var service = applicants.service().serviceVersion();
        var refused = Answers.none().with("indonesian", new Value.Truth(false));
        var old = "/permohonan/draf/" + drafts.begin(resident, service, refused).id();
        var draft = begin();
        assertThat(draft).isNotEqualTo(old);
        assertThat(begin()).isEqualTo(draft);
    }

    @Test
    void what_is_wrong_is_listed_and_what_was_typed_is_shown_again() {
        var draft = begin();
        var answer = send(draft + "/information", Map.of("tampil", "information", "information", "<b>pendek</b>"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<title>Galat:", "href=\"#information\"", "&lt;b&gt;pendek&lt;/b&gt;");
    }

    @Test
    void what_the_account_says_can_be_corrected_where_it_refuses() {
        var scholarship = "/permohonan/baru/beasiswa-banten";
        assertThat(browser.get(scholarship).body())
                .contains("paling tinggi 25 tahun", "Betulkan jawaban ini")
                .doesNotContain("#birthDate", "sudah dapat mengisi");
        var draft = browser.location(browser.submit(scholarship, scholarship, Map.of()));
        assertThat(browser.get(draft + "/syarat").body()).contains(draft + "/birth#birthDate");
    }

    @Test
    void a_draft_that_was_begun_is_gone_on_with_whatever_the_account_says() {
        var scholarship = "/permohonan/baru/beasiswa-banten";
        var draft = browser.location(browser.submit(scholarship, scholarship, Map.of()));
        assertThat(browser.get(scholarship).body()).contains("href=\"" + draft + "\"");
    }

    @Test
    void signs_that_the_letter_cannot_print_are_named_and_kept_as_typed() {
        var draft = begin();
        var typed = "Rencana perbaikan jalan \u674E\u660E tahun 2027";
        var answer = send(draft + "/information", Map.of("tampil", "information", "information", typed));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("tidak dapat dicetak di surat: \u674E \u660E", typed);
    }

    @Test
    void a_refusal_that_is_certain_is_said_at_once() {
        var draft = begin();
        var answer = send(draft + "/right", Map.of("tampil", "indonesian", "indonesian", "false"));
        assertThat(browser.location(answer)).isEqualTo(draft + "/syarat");
        assertThat(browser.get(draft + "/syarat").body()).contains("UU 14/2008");
    }

    @Test
    void a_page_that_is_old_shows_what_was_saved_meanwhile() {
        var draft = begin();
        send(draft + "/purpose", Map.of("tampil", "purpose", "purpose", "Untuk skripsi tentang jalan"));
        var old = new LinkedHashMap<>(Map.of("tampil", "purpose", "purpose", "Untuk tesis tentang jalan"));
        old.put("revisi", "1");
        var answer = browser.submit(draft + "/purpose", draft + "/purpose", old);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Untuk skripsi tentang jalan", "Untuk tesis tentang jalan");
    }

    @Test
    void a_draft_is_sent_once_and_then_has_a_page_with_its_number() {
        var draft = applicants.completeDraft(resident);
        var check = "/permohonan/draf/" + draft.id() + "/periksa";
        assertThat(browser.get(check).body()).contains("Rencana perbaikan jalan");
        var sent = browser.location(send(check, Map.of()));
        assertThat(sent).matches("/permohonan/BTN-[0-9]{2}-.{4}-.{4}/terkirim");
        assertThat(browser.location(send(check, Map.of()))).isEqualTo(sent);
        assertThat(browser.get(sent).body()).contains("Permohonan terkirim");
        assertThat(browser.get(sent.replace("/terkirim", "")).body()).contains("Sedang diperiksa");
        assertThat(browser.get(sent.replace("/terkirim", "/tanda-terima.json")).body())
                .contains("\"receipt\" : 1");
    }

    @Test
    void the_way_back_to_a_draft_that_was_sent_leads_to_its_application() {
        var draft = "/permohonan/draf/" + applicants.completeDraft(resident).id();
        var application = browser.location(send(draft + "/periksa", Map.of())).replace("/terkirim", "");
        assertThat(List.of(draft, draft + "/periksa", draft + "/identity"))
                .allSatisfy(
                        page -> assertThat(browser.location(browser.get(page))).isEqualTo(application));
    }

    @Test
    void a_draft_that_cannot_be_granted_opens_with_the_reason() {
        var draft = begin();
        send(draft + "/right", Map.of("tampil", "indonesian", "indonesian", "false"));
        assertThat(browser.location(browser.get(draft))).isEqualTo(draft + "/syarat");
    }

    @Test
    void a_receipt_has_the_number_under_which_the_public_log_lists_it() {
        var receipt = "/permohonan/" + applicants.sent(resident) + "/tanda-terima";
        var proof = await().atMost(Duration.ofMinutes(1))
                .until(() -> browser.get(receipt + ".tlog-proof"), answer -> answer.statusCode() == 200)
                .body();
        var index = INDEX.matcher(proof).results().findFirst().orElseThrow().group(1);
        var number = String.format(Locale.forLanguageTag("id"), "%,d", Long.parseLong(index) + 1);
        assertThat(browser.get(receipt).body())
                .contains("<span class=\"egov-code\">" + number + "</span>", "tertulis sebagai index " + index + ",");
    }

    @Test
    void a_receipt_keeps_the_name_it_was_sent_under() {
        var receipt = "/permohonan/" + applicants.sent(resident) + "/tanda-terima";
        var fields = Map.of("name", "Nurhayati Salim Putri", "password", TestPeople.PASSWORD);
        browser.submit("/akun/nama", "/akun/nama", fields);
        assertThat(browser.get(receipt).body())
                .contains("<dd class=\"govuk-summary-list__value\">Nurhayati Salim</dd>");
    }

    @Test
    void what_came_in_after_hours_says_everywhere_from_which_day_it_counts() {
        var number = applicants.sent(resident);
        jdbc.sql("""
                        UPDATE casework.application
                           SET submitted_at = '2026-11-30 18:00+07', received_on = '2026-12-01'
                         WHERE number = :number
                        """).param("number", number.text()).update();
        var application = browser.get("/permohonan/" + number).body();
        assertThat(application.split("dihitung mulai 1\u00a0Desember\u00a02026", -1))
                .hasSize(3);
        assertThat(browser.get("/permohonan/" + number + "/tanda-terima").body())
                .contains("30\u00a0November\u00a02026", "Dikirim di luar jam kantor");
    }

    @Test
    void the_address_of_a_message_leads_to_the_application() {
        var application = "/permohonan/" + applicants.sent(resident);
        assertThat(browser.location(browser.get(application + "/pesan"))).isEqualTo(application + "#pesan");
    }

    @Test
    void nobody_opens_what_is_somebody_elses() {
        var draft = begin();
        var number = applicants.sent(resident);
        var other = browsers.of(applicants.resident());
        assertThat(other.get(draft + "/right").statusCode()).isEqualTo(404);
        for (var page :
                new String[] {"", "/terkirim", "/tanda-terima", "/tanda-terima.json", "/tarik", "/perbaikan", "/hasil"
                }) {
            assertThat(other.get("/permohonan/" + number + page).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void villages_found_by_name_stay_on_a_page_on_which_something_else_is_wrong() {
        var page = begin() + "/delivery";
        send(page, Map.of("tampil", "delivery", "delivery", "post"));
        var fields = Map.of(
                "tampil",
                "address",
                "address-line",
                "",
                "address-region.words",
                "sumberjay",
                "address-region.regency",
                "");
        assertThat(send(page, fields).body()).contains("Desa Sumberjaya, Kecamatan Sumur, Kabupaten Pandeglang");
    }

    @Test
    void a_search_for_nothing_says_so_on_the_page() {
        var page = begin() + "/delivery";
        send(page, Map.of("tampil", "delivery", "delivery", "post"));
        var fields = Map.of("tampil", "address", "address-region.words", "", "address-region.find", "1");
        assertThat(send(page, fields).body()).contains("Ketik dahulu nama yang dicari");
    }

    @Test
    void agencies_stand_in_the_order_of_their_names_in_the_readers_language() {
        var page = begin() + "/holder";
        assertThat(browser.get(page + "?lang=en").body())
                .containsSubsequence("Health Agency</option>", "Inspectorate</option>", "Social Agency</option>");
        assertThat(browser.get(page + "?lang=id").body())
                .containsSubsequence(
                        "Dinas Kesehatan</option>", "Dinas Sosial</option>", "Inspektorat Daerah</option>");
    }

    @Test
    void every_page_speaks_english_too() {
        var number = applicants.sent(resident);
        assertThat(browser.get("/permohonan/" + number + "?lang=en").body())
                .contains("Being examined", "Write a message");
        assertThat(browser.get(START + "?lang=en").body()).contains("Start application");
    }

    private String begin() {
        return browser.location(browser.submit(START, START, Map.of()));
    }

    private HttpResponse<String> send(String page, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        var revision = REVISION.matcher(browser.get(page).body());
        if (revision.find()) all.put("revisi", revision.group(1));
        return browser.submit(browser.get(page).statusCode() == 200 ? page : "/permohonan", page, all);
    }
}
