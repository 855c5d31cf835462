package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Officer;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever extends or revokes in more words than anybody reads is told so at the field, and loses none of them. */
@CaseworkTest
class TypingTooMuchTest {
    private static final String LONG = "x".repeat(2_001);
    private static final String TOLD = "Paling panjang 2.000 huruf";

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    InformationRequests requests;

    @Autowired
    Applications applications;

    Officer head;
    ApplicationNumber number;

    @BeforeEach
    void a_letter_before_the_head() {
        head = letters.head();
        number = letters.of(province.resident("Nurhayati Salim"));
    }

    private HttpResponse<String> send(
            Officer officer, ApplicationNumber number, String deed, Map<String, String> typed) {
        var browser = browsers.of(officer);
        var fields = new HashMap<>(typed);
        fields.put(
                "version", Integer.toString(applications.read(officer, number).version()));
        var page = "/kerja/permohonan/" + number + "/" + deed;
        return browser.submit(page, page, fields);
    }

    private String state() {
        return applications.read(head, number).state().name();
    }

    @Test
    void a_promise_is_not_extended() {
        var request = requests.toBeFound(province.resident("Nurhayati Salim"));

        var answer = send(requests.signer(), request, "perpanjangan", Map.of("reason", LONG));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(TOLD).containsPattern("aria-invalid=\"true\">" + LONG + "</textarea>");
    }

    @Test
    void nor_is_a_result_revoked() {
        letters.sign(head, number);

        var typed = Map.of("ground", "falseData", "legalBasis", LONG, "reason", "Palsu", "password", Province.PASSWORD);
        var answer = send(head, number, "pencabutan", typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(TOLD)
                .containsPattern("id=\"legalBasis\"[^>]*value=\"" + LONG + "\"[^>]*aria-invalid=\"true\"")
                .containsPattern("name=\"reason\"[^>]*>Palsu</textarea>");
        assertThat(state()).isEqualTo("ISSUED");
    }
}
