package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.decide.ApprovedLetters;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words that cannot be taken are shown again in their field, with what is wrong with them. */
@CaseworkTest
class WordingADecisionOnPagesTest {
    private static final String LONG = "x".repeat(2_001);
    private static final String TOLD = "Paling panjang 2.000 huruf";

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    Applications applications;

    Officer counter;
    Officer assessor;
    Resident applicant;

    @BeforeEach
    void people_at_their_desks() {
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        assessor = province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");
        applicant = province.resident("Nurhayati Salim");
    }

    private HttpResponse<String> send(Officer officer, ApplicationNumber number, String deed, String... typed) {
        var browser = browsers.of(officer);
        var fields = new HashMap<>(Map.of(
                "version", Integer.toString(applications.read(officer, number).version())));
        for (int i = 0; i < typed.length; i += 2) fields.put(typed[i], typed[i + 1]);
        var file = "/kerja/permohonan/" + number;
        return browser.submit(file, file + "/" + deed, fields);
    }

    private ApplicationNumber beforeTheAssessor() {
        var number = province.researchLetter(applicant);
        send(counter, number, "lengkap");
        return number;
    }

    private String state(Officer officer, ApplicationNumber number) {
        return applications.read(officer, number).state().name();
    }

    /** The field of this name with these words, marked as wrong. */
    private static String faulty(String name, String words) {
        return "<textarea[^>]*name=\"" + name + "\"[^>]*aria-invalid=\"true\">" + words + "</textarea>";
    }

    @Test
    void reasons_that_nobody_reads_to_their_end() {
        var number = beforeTheAssessor();
        var answer = send(assessor, number, "penilaian", "view", "OBJECT", "reasons", LONG);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(TOLD).containsPattern(faulty("reasons", LONG));
        assertThat(state(assessor, number)).isEqualTo("IN_ASSESSMENT");
    }

    @Test
    void a_reason_for_giving_back_that_nobody_reads_to_its_end() {
        var number = letters.of(applicant);
        var head = province.holder("Bambang Prakoso", "dpmptsp.kepala", Role.HEAD);
        var answer = send(head, number, "kembalikan", "reason", LONG);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(TOLD).containsPattern(faulty("reason", LONG));
        assertThat(state(head, number)).isEqualTo("AWAITING_SIGNATURE");
    }

    @Test
    void a_correction_that_nobody_reads_to_its_end() {
        var number = province.researchLetter(applicant);
        var field = "text-REPLACE_FILE-ktp";
        var answer = send(counter, number, "koreksi", "ground-REPLACE_FILE-ktp", "unreadable", field, LONG);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).containsPattern(faulty(field, LONG));
        assertThat(state(counter, number)).isEqualTo("CHECKING");
    }

    @Test
    void conditions_in_signs_that_no_letter_can_carry() {
        var number = beforeTheAssessor();
        var words = "Lapor \u2714 \u0643";
        var answer = send(assessor, number, "penilaian", "view", "AGREE_WITH_CONDITIONS", "reasons", words);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Surat tidak dapat memuat tanda ini: \u2714 \u0643.")
                .containsPattern(faulty("reasons", words));
        assertThat(state(assessor, number)).isEqualTo("IN_ASSESSMENT");
    }
}
