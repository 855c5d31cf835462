package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.decide.InformationRequests;
import id.go.bantenprov.egov.identity.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A program says how it decides, in a way that can be read in one way only. */
@CaseworkTest
class DecidingByProgramTest extends FileByProgram {
    @Autowired
    InformationRequests requests;

    private HttpResponse<String> approve(String body) {
        var desk = requests.desk();
        var asked = requests.toBeAnswered(province.resident("Nurhayati Salim"));
        var seen = "\"" + applications.read(desk, asked).version() + "\"";
        return call(desk, "PUT", "/" + asked + "/approval", body, "If-Match", seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"outcome\": null}"})
    void a_review_says_how_it_decides(String body) {
        var answer = approve(body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("no-outcome");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"outcome\": 2, \"reasons\": \"Rahasia.\"}",
                "{\"outcome\": \"2\", \"reasons\": \"Rahasia.\"}",
                "{\"outcome\": \"REJECTED\", \"outcome\": \"GRANTED\", \"reasons\": \"Rahasia.\"}"
            })
    void a_decision_that_can_be_read_in_two_ways_is_not_read(String body) {
        assertThat(approve(body).statusCode()).isEqualTo(400);
    }

    @Test
    void a_superior_decides_nothing_else_than_was_proposed() {
        call(counter, "PUT", "/" + number + "/completeness", "", "If-Match", version());
        var assessor = province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");
        call(assessor, "PUT", "/" + number + "/assessment", "{\"view\": \"AGREE\"}", "If-Match", version());
        var reviewer = province.officer("Ratna Dewi", "dpmptsp.perizinan");
        var path = "/" + number + "/approval";
        call(reviewer, "PUT", path, "{\"outcome\": \"GRANTED\"}", "If-Match", version());
        var superior = province.holder("Lilis Suryani", "dpmptsp.kabid", Role.OFFICER);
        var refusal = "{\"outcome\": \"REJECTED\", \"reasons\": \"Saya menolak.\"}";

        var refused = call(superior, "PUT", path, refusal, "If-Match", version());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("not-as-proposed");
        assertThat(call(superior, "PUT", path, "{}", "If-Match", version()).statusCode())
                .isEqualTo(200);
    }
}
