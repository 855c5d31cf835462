package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.desk.ReturnStep;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.identity.Officer;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on which a letter is seen and signed, and what the file says before and after. */
@CaseworkTest
class SigningOnThePageTest {
    private static final Pattern LETTER =
            Pattern.compile("href=\"(/kerja/permohonan/[^\"]+/berkas/[^\"]+)\">Buka surat");

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    ReturnStep returnStep;

    @Autowired
    JdbcClient jdbc;

    Officer head;
    ApplicationNumber number;

    @BeforeEach
    void a_letter_that_waits_for_its_signature() {
        head = letters.head();
        number = letters.of(province.resident("Nurhayati Salim"));
    }

    private int version() {
        return letters.version(head, number);
    }

    private Letter.Ready letter() {
        return letters.letter(head, number);
    }

    private String sha256() {
        return letter().sha256();
    }

    @Test
    void is_not_offered_before_the_letter_can_be_seen() {
        pictures("PENDING", letter().file());
        assertThat(browsers.of(head)
                        .get("/kerja/permohonan/" + number + "/tanda-tangan")
                        .body())
                .contains("Gambar surat sedang dibuat")
                .doesNotContain("name=\"password\"");
    }

    @Test
    void leaves_a_way_to_the_signed_letter_for_the_office() {
        letters.sign(head, number);
        var browser = browsers.of(head);
        var page = browser.get("/kerja/permohonan/" + number).body();
        var letter = LETTER.matcher(page);

        assertThat(page).contains("Buka surat yang sudah ditandatangani", "Berkas ini sudah selesai");
        assertThat(letter.find()).isTrue();
        assertThat(browser.get(letter.group(1)).statusCode()).isEqualTo(200);
    }

    @Test
    void is_decided_with_the_proposal_before_ones_eyes() {
        assertThat(browsers.of(head).get("/kerja/permohonan/" + number).body()).contains("Usul penelaah", "Kabulkan");
    }

    @Test
    void is_what_the_file_offers_its_signer_before_anything_else() {
        var browser = browsers.of(head);

        assertThat(browser.get("/kerja/permohonan/" + number).body())
                .contains("Buka surat untuk ditandatangani", "Kembalikan ke tahap sebelumnya")
                .doesNotContain("Mengapa dikembalikan");
    }

    @Test
    void is_said_to_be_possible_from_the_file_where_its_pages_cannot_be_shown() {
        pictures("FAILED", letter().file());
        var browser = browsers.of(head);

        var page = browser.get("/kerja/permohonan/" + number + "/tanda-tangan").body();

        assertThat(page)
                .contains(
                        "tidak dapat ditampilkan",
                        "tetap dapat menandatangani",
                        "/berkas/" + letter().file().value())
                .doesNotContain("sedang dibuat", "delay:2s");
    }

    /** As if drawing them had come so far, however many files others have before it. */
    private void pictures(String state, FileId letter) {
        jdbc.sql("DELETE FROM platform.scheduled_tasks WHERE task_instance = :file AND NOT picked")
                .param("file", letter.value().toString())
                .update();
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !isBeingDrawn(letter));
        jdbc.sql("UPDATE document.page_images SET state = :state, pages = NULL WHERE file = :file")
                .param("state", state)
                .param("file", letter.value())
                .update();
    }

    private boolean isBeingDrawn(FileId letter) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM platform.scheduled_tasks WHERE task_instance = :file)")
                .param("file", letter.value().toString())
                .query(Boolean.class)
                .single();
    }

    @Test
    void shows_the_letter_first_and_asks_for_the_password_on_the_page() {
        pictures("FAILED", letter().file());
        var browser = browsers.of(head);
        var page = "/kerja/permohonan/" + number + "/tanda-tangan";

        assertThat(browser.get(page).body()).contains(sha256());

        var fields = Map.of("version", "" + version(), "sha256", sha256(), "password", "salah sekali");
        var refused = browser.submit(page, page, fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Kata sandi ini tidak cocok");
    }

    @Test
    void says_who_has_sent_the_file_back_meanwhile_and_that_nothing_was_signed() {
        var browser = browsers.of(head);
        var page = "/kerja/permohonan/" + number + "/tanda-tangan";
        var seen = Map.of("version", "" + version(), "sha256", sha256(), "password", Province.PASSWORD);
        returnStep.handle(head, new ReturnStep.Command(number, version(), "Sebutkan nomor suratnya."));

        var file = browser.get(browser.location(browser.submit("/kerja", page, seen)))
                .body();

        assertThat(file)
                .containsPattern("egov-notice--late\" role=\"alert\">[\\s\\S]{0,60}" + head.name()
                        + " sudah mengembalikan berkas ini pukul [0-9.]+\\. Keputusan Anda tidak disimpan\\.")
                .doesNotContain("egov-notice--ok");
    }

    @Test
    void says_so_once() {
        var browser = browsers.of(head);
        var seen = Map.of("version", "" + version(), "sha256", sha256(), "password", Province.PASSWORD);
        returnStep.handle(head, new ReturnStep.Command(number, version(), "Sebutkan nomor suratnya."));
        var file = browser.location(browser.submit("/kerja", "/kerja/permohonan/" + number + "/tanda-tangan", seen));
        browser.get(file);

        assertThat(browser.get(file).body()).doesNotContain("Keputusan Anda tidak disimpan");
    }

    @Test
    void is_refused_by_no_address() {
        assertThat(browsers.of(head)
                        .get("/kerja/permohonan/" + number + "?sejak=0")
                        .body())
                .doesNotContain("Keputusan Anda tidak disimpan");
    }

    @Test
    void leads_whoever_goes_back_to_its_page_to_the_file() {
        letters.sign(head, number);
        var browser = browsers.of(head);

        var page = browser.get("/kerja/permohonan/" + number + "/tanda-tangan");

        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/kerja/permohonan/" + number);
    }
}
