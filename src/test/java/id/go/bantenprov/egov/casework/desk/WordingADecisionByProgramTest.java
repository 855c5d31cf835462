package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.decide.InformationRequests;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Words that cannot be taken are refused with what is wrong with them. */
@CaseworkTest
class WordingADecisionByProgramTest extends FileByProgram {
    @Autowired
    InformationRequests requests;

    private HttpResponse<String> approve(ApplicationNumber asked, String body) {
        var desk = requests.desk();
        var seen = "\"" + applications.read(desk, asked).version() + "\"";
        return call(desk, "PUT", "/" + asked + "/approval", body, "If-Match", seen);
    }

    @Test
    void reasons_that_nobody_reads_to_their_end_are_not_taken() {
        call(counter, "PUT", "/" + number + "/completeness", "", "If-Match", version());
        var assessor = province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");
        var body = "{\"view\": \"OBJECT\", \"reasons\": \"" + "x".repeat(2_001) + "\"}";

        var answer = call(assessor, "PUT", "/" + number + "/assessment", body, "If-Match", version());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/api/problems/too-long");
    }

    @Test
    void a_correction_that_nobody_reads_to_its_end_is_not_taken() {
        var body = """
                {"items": [{"kind": "REPLACE_FILE", "target": "ktp", "ground": "unreadable", "text": "%s"}]}""".formatted("x".repeat(2_001));

        var answer = call(
                counter, "POST", "/" + number + "/corrections", body, "If-Match", version(), "Idempotency-Key", "k-2");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/api/problems/too-long");
    }

    @Test
    void conditions_that_no_letter_can_carry_are_not_taken() {
        call(counter, "PUT", "/" + number + "/completeness", "", "If-Match", version());
        var assessor = province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");
        var body = "{\"view\": \"AGREE_WITH_CONDITIONS\", \"reasons\": \"Lapor \u2714\"}";

        var answer = call(assessor, "PUT", "/" + number + "/assessment", body, "If-Match", version());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/api/problems/unwritable", "\"signs\":[\"\u2714\"]");
    }

    @Test
    void an_answer_that_no_letter_can_carry_is_not_taken_and_its_first_ten_such_signs_are_named() {
        var asked = requests.toBeAnswered(province.resident("Nurhayati Salim"));
        var eleven = "\u2714 \u0627\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631";

        var answer = approve(asked, "{\"outcome\": \"GRANTED\", \"reasons\": \"" + eleven + "\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("/api/problems/unwritable", "\"signs\":[\"\u2714\",\"\u0627\"", "\"\u0630\"]")
                .doesNotContain("\u0631");
    }

    @Test
    void a_refusal_that_still_holds_what_was_found_is_not_taken() {
        var asked = requests.toBeAnswered(province.resident("Nurhayati Salim"), "Tujuh ruas diperbaiki.");

        var answer = approve(asked, "{\"outcome\": \"REJECTED\", \"reasons\": \"Tujuh ruas diperbaiki.\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("/api/problems/gives-what-it-refuses");
    }
}
