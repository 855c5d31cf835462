package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A NIK is a claim until whoever checks the file has compared it with the KTP. */
@CaseworkTest
class ComparingTheKtpOfAFileTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    DeclareComplete declareComplete;

    @Autowired
    RequestCorrection requestCorrection;

    @Autowired
    CancelCorrection cancelCorrection;

    @Autowired
    Identities identities;

    @Autowired
    AccessRecords accessRecords;

    @Autowired
    JdbcClient jdbc;

    Nik nik;
    Officer counter;
    Resident applicant;
    ApplicationNumber number;

    @BeforeEach
    void a_file_at_the_counter() {
        nik = new Nik("369907500290%04d".formatted(PEOPLE.incrementAndGet()));
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        applicant = province.resident("Nurhayati Salim", nik);
        number = province.researchLetter(applicant);
    }

    private String file() {
        return "/kerja/permohonan/" + number;
    }

    private String form() {
        return "action=\"" + file() + "/ktp\"";
    }

    private HttpResponse<String> compare(Officer officer, String seen) {
        return compare(officer, seen, version());
    }

    private HttpResponse<String> compare(Officer officer, String nik, int version) {
        return browsers.of(officer).submit("/akun", file() + "/ktp", fields(nik, version));
    }

    private static Map<String, String> fields(String nik, int version) {
        return Map.of("nik", nik, "version", Integer.toString(version));
    }

    private int version() {
        return applications.read(counter, number).version();
    }

    private void complete() {
        declareComplete.handle(counter, new DeclareComplete.Command(number, version()));
    }

    @Test
    void is_offered_beside_a_nik_that_is_shown() {
        assertThat(browsers.of(counter)
                        .submit(file(), file() + "/isian/nik", Map.of())
                        .body())
                .contains(nik.digits(), form());
    }

    @Test
    void is_not_offered_while_the_nik_is_hidden() {
        assertThat(browsers.of(counter).get(file()).body())
                .contains("Belum dicocokkan dengan KTP")
                .doesNotContain(form());
    }

    @Test
    void is_not_offered_once_the_file_is_with_another_step() {
        complete();

        assertThat(browsers.of(counter)
                        .submit(file(), file() + "/isian/nik", Map.of())
                        .body())
                .contains(nik.digits())
                .doesNotContain(form());
    }

    @Test
    void confirms_the_nik_to_its_owner() {
        compare(counter, nik.digits());

        assertThat(browsers.of(applicant).get("/akun").body()).contains("Sudah dicocokkan dengan KTP oleh petugas");
    }

    @Test
    void is_said_on_the_file_afterwards() {
        var browser = browsers.of(counter);
        var answer = browser.submit(file(), file() + "/ktp", fields(nik.digits(), version()));

        assertThat(browser.get(browser.location(answer)).body())
                .contains("NIK dicatat cocok dengan KTP.", "Sudah dicocokkan dengan KTP oleh Asep Mulyana, ");
    }

    @Test
    void is_not_said_on_a_file_that_was_sent_under_another_name() {
        rename("Camat Serang");
        var other = province.researchLetter(new Resident(applicant.id(), "Camat Serang"));
        rename(applicant.name());

        compare(counter, nik.digits());

        assertThat(browsers.of(counter).get("/kerja/permohonan/" + other).body())
                .contains("Camat Serang", "Belum dicocokkan dengan KTP")
                .doesNotContain("Sudah dicocokkan dengan KTP");
    }

    private void rename(String name) {
        jdbc.sql("UPDATE identity.account SET name = :name WHERE id = :id")
                .param("name", name)
                .param("id", applicant.account())
                .update();
    }

    @Test
    void stands_among_the_looks_of_the_applicant() {
        compare(counter, nik.digits());

        assertThat(accessRecords.lookedAt(number.text()))
                .extracting("purpose")
                .contains("casework.desk.look.comparing");
    }

    @Test
    void does_no_harm_a_second_time() {
        compare(counter, nik.digits());

        assertThat(compare(counter, nik.digits()).statusCode()).isEqualTo(302);
    }

    @Test
    void of_another_nik_than_the_one_declared_confirms_nothing() {
        assertThat(compare(counter, "3699015002900001").statusCode()).isEqualTo(409);
        assertThat(identities.isConfirmed(applicant.id())).isFalse();
    }

    /** The KTP that was seen may have been replaced by another one, which nobody has opened. */
    @Test
    void on_a_file_that_has_changed_since_confirms_nothing() {
        var seen = version();
        var another = new Correction(Correction.Kind.REPLACE_FILE, "ktp", "identity", "KTP-nya terpotong");
        requestCorrection.handle(counter, new RequestCorrection.Command(number, seen, List.of(another)));
        cancelCorrection.handle(counter, new CancelCorrection.Command(number, version()));

        assertThat(compare(counter, nik.digits(), seen).statusCode()).isEqualTo(409);
        assertThat(identities.isConfirmed(applicant.id())).isFalse();
    }

    @Test
    void names_the_version_whose_ktp_is_compared() {
        assertThat(browsers.of(counter)
                        .submit(file(), file() + "/isian/nik", Map.of())
                        .body())
                .containsSubsequence(form(), "name=\"version\" value=\"" + version() + "\"", "name=\"nik\"");
    }

    @Test
    void says_that_the_nik_is_another_accounts_own() {
        compare(counter, nik.digits());
        var second = province.resident("Orang Kedua", nik);
        number = province.researchLetter(second);

        assertThat(compare(counter, nik.digits()).body()).contains("sudah dinyatakan cocok untuk akun lain");
        assertThat(identities.isConfirmed(second.id())).isFalse();
    }

    private Resident renamed(String name) {
        var password = Province.PASSWORD;
        browsers.of(applicant).submit("/akun/nama", "/akun/nama", Map.of("name", name, "password", password));
        return new Resident(applicant.id(), name);
    }

    @Test
    void under_a_name_the_applicant_has_no_more_confirms_nothing_and_says_why() {
        renamed("Siti Salim");

        assertThat(compare(counter, nik.digits()).body()).contains("pemohon mengganti nama akunnya");
        assertThat(identities.isConfirmed(applicant.id())).isFalse();
    }

    @Test
    void of_an_application_sent_under_the_new_name_confirms_the_nik() {
        number = province.researchLetter(renamed("Siti Salim"));

        assertThat(compare(counter, nik.digits()).statusCode()).isEqualTo(302);
        assertThat(identities.isConfirmed(applicant.id())).isTrue();
    }

    @Test
    void is_refused_once_the_file_is_with_another_step() {
        complete();

        assertThat(compare(counter, nik.digits()).statusCode()).isEqualTo(409);
        assertThat(identities.isConfirmed(applicant.id())).isFalse();
    }

    @Test
    void is_not_there_for_another_office() {
        var other = province.officer("Orang Lain", "dinkes.ppidPelaksana");

        assertThat(compare(other, nik.digits()).statusCode()).isEqualTo(404);
        assertThat(identities.isConfirmed(applicant.id())).isFalse();
    }
}
