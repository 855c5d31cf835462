package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.apply.WithdrawApplication;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CaseworkTest
class WorkingAFileTest {
    private static final Pattern NEXT =
            Pattern.compile("govuk-button--secondary\" href=\"(/kerja\\?[^\"]*after=[^\"]*)\"");

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    AccessRecords accessRecords;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WithdrawApplication withdraw;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Texts texts;

    Officer counter;
    Resident applicant;
    ApplicationNumber number;

    @BeforeEach
    void a_file_at_the_counter() {
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        applicant = province.resident("Nurhayati Salim");
        number = province.researchLetter(applicant);
    }

    private String file() {
        return "/kerja/permohonan/" + number;
    }

    private Map<String, String> version(String... more) {
        var fields = new java.util.HashMap<String, String>();
        fields.put(
                "version", Integer.toString(applications.read(counter, number).version()));
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], more[i + 1]);
        return fields;
    }

    private String state() {
        return applications.read(counter, number).state().name();
    }

    @Test
    void stands_in_the_queue_of_the_unit_with_its_applicant_masked() {
        var queue = pageWithTheFile(browsers.of(counter));

        assertThat(queue).contains(number.text(), "N••• S•••").doesNotContain("Nurhayati");
    }

    /** What is due last stands on the last page. */
    private String pageWithTheFile(Browser browser) {
        var page = browser.get("/kerja").body();
        for (var next = NEXT.matcher(page); !page.contains(number.text()) && next.find(); next = NEXT.matcher(page)) {
            page = browser.get(next.group(1).replace("&amp;", "&")).body();
        }
        return page;
    }

    @Test
    void is_recorded_as_a_look_before_it_is_shown() {
        var page = browsers.of(counter).get(file());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Universitas Contoh Banten", "3699 ••••")
                .doesNotContain("3699015002900001");
        assertThat(accessRecords.lookedAt(number.text())).extracting("name").containsExactly("Asep Mulyana");
    }

    @Test
    void leads_to_the_decision_whoever_may_make_one() {
        assertThat(browsers.of(counter).get(file()).body()).contains("href=\"#keputusan\">Ke keputusan</a>");
    }

    @Test
    void leads_nobody_else_to_a_decision() {
        var assessor = province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");

        assertThat(browsers.of(assessor).get(file()).body()).doesNotContain("Ke keputusan");
    }

    @Test
    void is_looked_at_once_however_often_the_open_page_renews_itself() {
        var browser = browsers.of(counter);
        browser.get(file());
        for (var header : List.of("X-Live", "HX-Request"))
            browser.send(browser.request(file()).header(header, "true").GET());

        assertThat(accessRecords.lookedAt(number.text())).extracting("looks").containsExactly(1);
    }

    @Test
    void is_looked_at_also_where_nothing_was_open_before() {
        var browser = browsers.of(counter);
        browser.send(browser.request(file()).header("X-Live", "1").GET());

        assertThat(accessRecords.lookedAt(number.text())).extracting("looks").containsExactly(1);
    }

    private void note(Browser browser) {
        browser.submit(file(), file() + "/catatan", Map.of("note", "Ditelepon hari ini."));
    }

    @Test
    void says_once_what_was_done() {
        var browser = browsers.of(counter);
        note(browser);

        assertThat(browser.get(file()).body()).contains("Catatan disimpan.");
        assertThat(browser.get(file()).body()).doesNotContain("Catatan disimpan.");
    }

    @Test
    void says_it_to_the_officer_and_not_to_a_page_that_renews_itself() {
        var browser = browsers.of(counter);
        note(browser);
        browser.send(browser.request(file()).header("X-Live", "1").GET());

        assertThat(browser.get(file()).body()).contains("Catatan disimpan.");
    }

    @Test
    void says_nothing_was_done_that_only_an_address_says() {
        assertThat(browsers.of(counter).get(file() + "?hasil=tanda-tangan").body())
                .doesNotContain("Surat ditandatangani");
    }

    @Test
    void shows_a_nik_on_request_and_records_that() {
        var page = browsers.of(counter).submit(file(), file() + "/isian/nik", Map.of());

        assertThat(page.body()).contains("3699015002900001");
        assertThat(accessRecords.lookedAt(number.text()))
                .extracting("purpose")
                .contains("casework.desk.look.sensitive.nik");
    }

    @Test
    void names_to_its_applicant_which_masked_value_was_seen() {
        browsers.of(counter).submit(file(), file() + "/isian/nik", Map.of());

        assertThat(browsers.of(applicant).get("/akun/pembukaan").body()).contains("melihat NIK yang disamarkan");
    }

    @Test
    void records_each_masked_value_that_is_shown_also_one_that_is_said_to_be_shown_already() {
        browsers.of(counter).submit(file(), file() + "/isian/incomeBand", Map.of("terbuka", "nik"));

        assertThat(accessRecords.lookedAt(number.text()))
                .extracting("purpose")
                .contains("casework.desk.look.sensitive.nik");
    }

    @Test
    void counts_no_further_look_at_what_stays_before_the_officers_eyes() {
        var browser = browsers.of(counter);
        browser.submit(file(), file() + "/isian/nik", Map.of());
        browser.submit(file(), file() + "/isian/bankAccount", Map.of("terbuka", "nik"));

        assertThat(accessRecords.lookedAt(number.text()))
                .filteredOn(look -> look.purpose().equals("casework.desk.look.sensitive.nik"))
                .extracting("looks")
                .containsExactly(1);
    }

    @Test
    void has_words_for_the_look_at_each_masked_value_of_every_service() {
        assertThat(catalogue.versions().stream()
                        .flatMap(service -> service.form().facts().stream())
                        .filter(Fact::sensitive)
                        .map(fact -> "casework.desk.look.sensitive." + fact.key()))
                .isNotEmpty()
                .allMatch(key -> texts.has(Language.INDONESIAN, key));
    }

    @Test
    void shows_what_is_asked_for_beside_what_is_shown_already() {
        var page = browsers.of(counter).submit(file(), file() + "/isian/bankAccount", Map.of("terbuka", "nik"));

        assertThat(page.body()).contains("3699015002900001");
    }

    @Test
    void shows_it_beside_the_attachment_that_is_open() {
        var browser = browsers.of(counter);
        var second = attachment(browser.get(file()).body(), 1);

        var page = browser.submit(file(), file() + "/isian/nik", Map.of("berkas", second));

        assertThat(page.body()).containsPattern("id=\"lampiran-" + second + "\"[^>]*aria-current=\"true\"");
    }

    @Test
    void keeps_the_chosen_decision_in_the_ways_to_its_attachments() {
        assertThat(browsers.of(counter).get(file() + "?keputusan=koreksi").body())
                .containsPattern("href=\"" + file() + "\\?berkas=[0-9a-f-]+&amp;keputusan=koreksi#pratinjau\"");
    }

    private static String attachment(String page, int index) {
        return Pattern.compile("id=\"lampiran-([0-9a-f-]+)\"")
                .matcher(page)
                .results()
                .skip(index)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Test
    void counts_each_showing_of_a_masked_value_also_where_a_script_asks_for_it() {
        var browser = browsers.of(counter);
        for (int i = 0; i < 2; i++) showNikByScript(browser);

        assertThat(accessRecords.lookedAt(number.text()))
                .filteredOn(look -> look.purpose().equals("casework.desk.look.sensitive.nik"))
                .extracting("looks")
                .containsExactly(2);
    }

    private void showNikByScript(Browser browser) {
        browser.send(browser.request(file() + "/isian/nik")
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + browser.token(file()))));
    }

    @Test
    void offers_a_sealed_value_quietly_beside_it_and_still_by_a_form() {
        assertThat(browsers.of(counter).get(file()).body())
                .containsSubsequence(
                        "3699 ••••",
                        "<form action=\"" + file() + "/isian/nik\" method=\"post\"",
                        "<button class=\"govuk-link",
                        "Tampilkan (dicatat)");
    }

    @Test
    void offers_no_download_of_a_file_of_which_only_the_digest_is_kept() {
        jdbc.sql("""
                        DELETE FROM casework.attachment
                         WHERE application = (SELECT id FROM casework.application WHERE number = :number)
                        """).param("number", number.text()).update();

        assertThat(browsers.of(counter).get(file()).body())
                .contains("Ini berkas contoh: isinya tidak disimpan, hanya sidiknya (SHA-256).")
                .doesNotContain("Unduh berkas asli");
    }

    @Test
    void is_not_there_for_another_agency() {
        var other = browsers.of(province.officer("Orang Lain", "dinkes.ppidPelaksana"));

        assertThat(other.get(file()).statusCode()).isEqualTo(404);
        assertThat(other.submit("/kerja", file() + "/lengkap", version()).statusCode())
                .isEqualTo(404);
        assertThat(other.get("/kerja").body()).doesNotContain(number.text());
    }

    @Test
    void shows_an_inspector_history_and_looks_but_no_answers() {
        browsers.of(counter).get(file());

        var page = browsers.of(province.staff("Nining Kurnia", Role.INSPECTOR, "inspektorat"))
                .get(file());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Permohonan dikirim", "Asep Mulyana").doesNotContain("Universitas Contoh");
    }

    @Test
    void leads_an_inspector_back_to_where_a_number_is_typed() {
        var inspector = browsers.of(province.staff("Nining Kurnia", Role.INSPECTOR, "inspektorat"));

        assertThat(inspector.get(file()).body()).contains("class=\"govuk-back-link\" href=\"/kerja\"");
    }

    @Test
    void is_where_the_address_of_a_deed_leads_when_it_is_opened_by_itself() {
        var browser = browsers.of(counter);

        assertThat(browser.location(browser.get(file() + "/lengkap"))).isEqualTo(file() + "?keputusan=lengkap");
        assertThat(browser.location(browser.get(file() + "/isian/nik"))).isEqualTo(file());
    }

    @Test
    void says_how_often_a_correction_has_been_asked_and_may_be() {
        assertThat(browsers.of(counter).get(file()).body()).contains("Permintaan ke-1, paling banyak 3");
    }

    @Test
    void is_declared_complete() {
        var answer = browsers.of(counter).submit(file(), file() + "/lengkap", version());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(state()).isEqualTo("IN_ASSESSMENT");
    }

    @Test
    void stands_among_the_looks_with_what_was_done_to_it() {
        browsers.of(counter).submit(file(), file() + "/lengkap", version());

        assertThat(browsers.of(applicant).get("/akun/pembukaan").body()).contains("menyatakan berkas lengkap");
    }

    @Test
    void is_not_decided_twice_and_the_second_officer_reads_who_was_first() {
        var second = browsers.of(province.officer("Rudi Hartawan", "dpmptsp.loket"));
        var seen = version();
        browsers.of(counter).submit(file(), file() + "/lengkap", version());

        var answer = second.submit(file(), file() + "/lengkap", seen);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Asep Mulyana sudah menyatakan berkas ini lengkap pukul", "Keputusan Anda tidak disimpan");
    }

    @Test
    void stops_the_clock_by_a_correction() {
        var answer = browsers.of(counter)
                .submit(
                        file(),
                        file() + "/koreksi",
                        version(
                                "ground-REPLACE_FILE-ktp", "unreadable",
                                "text-REPLACE_FILE-ktp", "Foto KTP kurang terbaca."));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(state()).isEqualTo("AWAITING_APPLICANT");
    }

    @Test
    void says_that_the_check_stands_still_where_no_promise_has_begun() {
        var browser = browsers.of(counter);
        var answer = browser.submit(
                file(),
                file() + "/koreksi",
                version(
                        "ground-REPLACE_FILE-ktp", "unreadable",
                        "text-REPLACE_FILE-ktp", "Foto KTP kurang terbaca."));

        assertThat(browser.get(browser.location(answer)).body())
                .contains("Permintaan perbaikan terkirim; pemeriksaan kelengkapan berhenti");
    }

    @Test
    void ties_what_is_wrong_to_the_list_it_was_chosen_from() {
        var answer = browsers.of(counter)
                .submit(
                        file(),
                        file() + "/koreksi",
                        version("ground-REPLACE_FILE-ktp", "", "text-REPLACE_FILE-ktp", "Foto KTP kurang terbaca."));

        assertThat(answer.body())
                .containsPattern("<select [^>]*name=\"ground-REPLACE_FILE-ktp\"[^>]*"
                        + "aria-describedby=\"ground-REPLACE_FILE-ktp-galat\" aria-invalid=\"true\"");
    }

    @Test
    void keeps_a_correction_as_typed_where_its_ground_is_missing() {
        var answer = browsers.of(counter)
                .submit(file(), file() + "/koreksi", version("text-REPLACE_FILE-ktp", "Foto KTP kurang terbaca."));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Foto KTP kurang terbaca.", "Pilih alasan untuk KTP");
        assertThat(state()).isEqualTo("CHECKING");
    }

    @Test
    void says_once_what_the_decision_does_to_the_clock() {
        assertThat(browsers.of(counter).get(file() + "?keputusan=koreksi").body())
                .containsOnlyOnce("Jam pemeriksaan berhenti.");
    }

    @Test
    void says_who_else_has_it_open() {
        browsers.of(province.officer("Rudi Hartawan", "dpmptsp.loket")).get(file());

        assertThat(browsers.of(counter).get(file()).body()).contains("Rudi Hartawan sedang membuka berkas ini");
    }

    @Test
    void says_nothing_of_somebody_who_saw_it_only_before_it_changed() {
        browsers.of(province.officer("Rudi Hartawan", "dpmptsp.loket")).get(file());
        var browser = browsers.of(counter);
        browser.submit(
                file(), file() + "/tugas", version("to", counter.id().value().toString()));

        assertThat(browser.get(file()).body()).doesNotContain("Rudi Hartawan sedang membuka");
    }

    @Test
    void says_nothing_of_others_once_it_has_ended() {
        var second = browsers.of(province.officer("Rudi Hartawan", "dpmptsp.loket"));
        withdraw.handle(applicant, new WithdrawApplication.Command(number, 1));
        second.get(file());

        assertThat(browsers.of(counter).get(file()).body()).doesNotContain("sedang membuka berkas ini", "/hadir");
    }

    @Test
    void says_nothing_of_somebody_whose_turn_it_is_not() {
        var head = browsers.of(province.holder("Bambang Prakoso", "dpmptsp.kepala", Role.HEAD));
        head.get(file());

        assertThat(browsers.of(counter).get(file()).body()).doesNotContain("sedang membuka berkas ini");
        assertThat(head.get(file()).body()).doesNotContain("sedang membuka berkas ini");
    }

    @Test
    void offers_its_forms_the_version_they_were_made_of() {
        var page = browsers.of(counter).get(file()).body();
        var match = VERSION.matcher(page);

        assertThat(match.find()).isTrue();
        assertThat(match.group(1))
                .isEqualTo(Integer.toString(applications.read(counter, number).version()));
    }
}
