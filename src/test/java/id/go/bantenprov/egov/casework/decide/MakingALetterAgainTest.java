package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Signing;
import id.go.bantenprov.egov.identity.Officer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter names who signs it. Another holder of the position has it made again. */
@CaseworkTest
class MakingALetterAgainTest {
    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    RenderLetter renderLetter;

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

    private String sha256() {
        return letters.letter(head, number).sha256();
    }

    @Test
    void a_letter_that_names_a_former_holder_is_not_signed() {
        namesAFormerHolder();

        assertThat(letters.sign(head, number)).isEqualTo(new Signing.NamesFormerHolder("Pejabat yang Dulu"));
    }

    @Test
    void a_letter_that_names_a_former_holder_says_so_and_is_made_again() {
        namesAFormerHolder();
        var browser = browsers.of(head);
        var page = "/kerja/permohonan/" + number + "/tanda-tangan";
        assertThat(browser.get(page).body())
                .contains("masih menyebut Pejabat yang Dulu", "Buat surat sekali lagi")
                .doesNotContain("name=\"password\"");

        browser.submit(page, "/kerja/permohonan/" + number + "/surat/ulang", Map.of("version", "" + version()));
        renderLetter.render(applications.read(head, number).id());

        assertThat(browser.get(page).body()).doesNotContain("Pejabat yang Dulu");
        assertThat(letters.sign(head, number)).isInstanceOf(Signing.Signed.class);
    }

    @Test
    void a_letter_that_names_its_signer_is_not_made_again() {
        var browser = browsers.of(head);
        var page = "/kerja/permohonan/" + number + "/tanda-tangan";
        var seen = sha256();

        var again =
                browser.submit(page, "/kerja/permohonan/" + number + "/surat/ulang", Map.of("version", "" + version()));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("tidak perlu dibuat ulang").doesNotContain("Buat surat sekali lagi");
        assertThat(sha256()).isEqualTo(seen);
    }

    private void namesAFormerHolder() {
        jdbc.sql("""
                        UPDATE casework.document
                           SET holder = (SELECT id FROM agency.official WHERE id <> :head LIMIT 1),
                               holder_name = 'Pejabat yang Dulu'
                         WHERE application = :application
                        """)
                .param("head", head.official().value())
                .param("application", applications.read(head, number).id().value())
                .update();
    }
}
