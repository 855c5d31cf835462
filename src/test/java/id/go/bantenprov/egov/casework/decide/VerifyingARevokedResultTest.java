package id.go.bantenprov.egov.casework.decide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Revoking;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who keeps a letter and its receipt learns from the public log alone that the letter no longer holds. */
@CaseworkTest
class VerifyingARevokedResultTest {
    /** How the verifier ended, and what it said. */
    private record Verified(int code, String said) {}

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    RevokeResult revokeResult;

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    Archive archive;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    Resident applicant;
    Officer head;
    ApplicationNumber number;
    Path letter;
    Path receipt;

    @BeforeEach
    void a_signed_letter_and_the_receipt_of_that_day() throws IOException {
        head = letters.head();
        applicant = province.resident("Nurhayati Salim");
        number = letters.of(applicant);
        letters.sign(head, number);
        letter = Files.write(folder.resolve(number + ".pdf"), signedLetter());
        receipt = Files.writeString(folder.resolve(number + ".json"), provenReceipt());
    }

    private int version() {
        return letters.version(head, number);
    }

    private byte[] signedLetter() throws IOException {
        var file = jdbc.sql("SELECT file FROM casework.document WHERE application = :id")
                .param("id", applications.read(head, number).id().value())
                .query(UUID.class)
                .single();
        try (var bytes = archive.open(new FileId(file)).orElseThrow().bytes()) {
            return bytes.readAllBytes();
        }
    }

    private String provenReceipt() {
        var browser = browsers.of(applicant);
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> browser.get("/permohonan/" + number + "/tanda-terima.json")
                                .body(),
                        said -> !said.contains("\"proof\" : null") && !said.contains("\"proof\":null"));
    }

    private void revoke() {
        var command = new RevokeResult.Command(
                number, version(), "falseData", "Pasal 12 Peraturan Gubernur", "Keterangan palsu");
        assertThat(revokeResult.handle(
                        head,
                        command,
                        ownPassword.prove(head, Province.PASSWORD).orElseThrow()))
                .isInstanceOf(Revoking.Revoked.class);
    }

    @Test
    void all_is_right_as_long_as_it_holds() {
        assertThat(verify(receipt, "--url", "http://localhost:" + port).code()).isZero();
    }

    @Test
    void an_old_receipt_does_not_hide_that_it_was_revoked() {
        revoke();
        var verified = await().atMost(Duration.ofMinutes(1))
                .until(() -> verify(receipt, "--url", "http://localhost:" + port), told -> told.code() != 0);
        assertThat(verified.code()).isEqualTo(4);
        assertThat(verified.said()).contains("The result was revoked on ").endsWith("Issued, and revoked since.\n");
    }

    @Test
    void its_holder_reads_who_revoked_it_and_why() {
        revoke();
        assertThat(browsers.of(applicant).get("/permohonan/" + number).body())
                .contains("Alasan: Data atau berkas ternyata tidak benar. Keterangan palsu")
                .containsPattern("Surat dicabut[\\s\\S]{0,200}oleh Kepala Dinas")
                .doesNotContain("Keberatan dapat diajukan");
    }

    @Test
    void its_holder_reads_by_which_law_it_was_revoked() {
        revoke();
        assertThat(browsers.of(applicant).get("/permohonan/" + number).body())
                .contains("Dasar hukum: Pasal 12 Peraturan Gubernur<");
    }

    @Test
    void its_history_says_for_which_ground_it_was_revoked() {
        revoke();
        assertThat(browsers.of(head).get("/kerja/permohonan/" + number).body())
                .contains("Data atau berkas ternyata tidak benar\nKeterangan palsu");
    }

    @Test
    void its_history_says_by_which_law_it_was_revoked() {
        revoke();
        assertThat(browsers.of(head).get("/kerja/permohonan/" + number).body())
                .contains("Dasar hukum: Pasal 12 Peraturan Gubernur<");
    }

    @Test
    void its_holder_is_told_by_which_law_it_was_revoked() {
        revoke();
        var told = jdbc.sql("""
                        SELECT arguments::text
                          FROM notification.message
                         WHERE key = 'casework.told.resultRevoked'
                           AND link = :link
                        """)
                .param("link", "/permohonan/" + number)
                .query(String.class)
                .single();
        assertThat(told).contains("Pasal 12 Peraturan Gubernur").doesNotContain("Keterangan palsu");
    }

    @Test
    void another_case_that_is_revoked_says_nothing_about_this_one() throws IOException {
        var mine = receipt;
        var myLetter = letter;
        a_signed_letter_and_the_receipt_of_that_day();
        revoke();
        provenReceipt();
        letter = myLetter;
        assertThat(verify(mine, "--url", "http://localhost:" + port).code()).isZero();
    }

    @Test
    void without_the_log_the_receipt_of_today_tells_and_an_older_one_says_what_it_cannot() throws IOException {
        revoke();
        var today = Files.writeString(folder.resolve("baru.json"), provenReceipt());
        var vkey = new Browser(port).get("/log/vkey").body().strip();
        assertThat(verify(today, "--vkey", vkey).code()).isEqualTo(4);
        assertThat(verify(receipt, "--vkey", vkey).said()).contains("give --url");
    }

    @Test
    void all_is_not_called_right_where_the_log_was_not_asked() {
        var vkey = new Browser(port).get("/log/vkey").body().strip();

        var verified = verify(receipt, "--vkey", vkey);

        assertThat(verified.code()).isEqualTo(5);
        assertThat(verified.said()).endsWith("Issued, and not checked for a revocation since: give --url.\n");
    }

    private Verified verify(Path with, String option, String value) {
        var said = new ByteArrayOutputStream();
        var code = Verify.run(
                new String[] {"pdf", letter.toString(), "--receipt", with.toString(), option, value},
                new PrintStream(said, true, UTF_8));
        return new Verified(code, said.toString(UTF_8));
    }
}
