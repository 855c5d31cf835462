package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Programs;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Signing;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.Scope;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has erased the account is gone with NIK and address; the case that has ended stays for the office until its term. */
@CaseworkTest
class OutlivingItsApplicantsAccountTest {
    private static final Pattern FILE = Pattern.compile("berkas=([0-9a-f-]{36})");

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    Programs programs;

    Officer head;
    Resident applicant;
    ApplicationNumber number;

    @BeforeEach
    void a_signed_letter_whose_holder_has_erased_the_account() {
        head = letters.head();
        applicant = province.resident("Nurhayati Salim");
        number = letters.of(applicant);
        assertThat(letters.sign(head, number)).isInstanceOf(Signing.Signed.class);
        programs.of(applicant).get("/applications/" + number + "/receipt");
        var erasing = browsers.of(applicant)
                .submit("/akun/data", "/akun/data/penghapusan", Map.of("password", Province.PASSWORD));
        assertThat(erasing.statusCode()).isEqualTo(302);
    }

    private String file() {
        return "/kerja/permohonan/" + number;
    }

    private HttpResponse<String> call(String path) {
        return programs.of(head, Scope.CASES_READ).get("/cases/" + number + path);
    }

    private String attachment() {
        var files = FILE.matcher(browsers.of(head).get(file()).body());
        assertThat(files.find()).isTrue();
        return files.group(1);
    }

    @Test
    void its_file_opens_and_says_that_the_nik_is_erased() {
        var page = browsers.of(head).get(file());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Universitas Contoh Banten", "Sudah dihapus bersama akun pemohon", "Cabut hasil")
                .doesNotContain("3699", file() + "/isian/nik");
    }

    @Test
    void it_shows_no_nik_to_whom_asks_for_it() {
        var page = browsers.of(head).submit(file(), file() + "/isian/nik", Map.of());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("3699015002900001");
    }

    @Test
    void it_is_read_by_a_program() {
        var answer = call("");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"ISSUED\"", "Universitas Contoh Banten");
    }

    @Test
    void its_attachments_are_opened() {
        assertThat(browsers.of(head).get(file() + "/berkas/" + attachment()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void its_attachments_are_fetched_by_a_program() {
        assertThat(call("/files/" + attachment()).statusCode()).isEqualTo(200);
    }

    @Test
    void its_page_to_sign_leads_back_to_the_file() {
        assertThat(browsers.of(head).get(file() + "/tanda-tangan").statusCode()).isLessThan(400);
    }

    @Test
    void its_result_is_revoked() {
        var fields = Map.of(
                "version", Integer.toString(letters.version(head, number)),
                "ground", "falseData",
                "legalBasis", "Pasal 12 Peraturan Gubernur",
                "reason", "Keterangan palsu",
                "password", Province.PASSWORD);

        browsers.of(head).submit(file() + "/pencabutan", file() + "/pencabutan", fields);

        assertThat(applications.read(head, number).state().name()).isEqualTo("REVOKED");
    }

    @Test
    void it_is_still_inspected() {
        assertThat(inspection().statusCode()).isEqualTo(200);
    }

    @Test
    void its_looks_name_no_more_whose_program_took_them() {
        assertThat(inspection().body()).contains("Warga").doesNotContain("Nurhayati");
    }

    private HttpResponse<String> inspection() {
        return browsers.of(province.staff("Nining Kurnia", Role.INSPECTOR, "inspektorat"))
                .get(file());
    }
}
