package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.casework.apply.Applicants.WHAT_FOR;
import static id.go.bantenprov.egov.casework.apply.Applicants.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Resident;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever answers a question of the office in more words than it reads is told so, and nothing is cut off unseen. */
@ApplyTest
class ExplainingTooMuchTest {
    private static final String SHORT = "Untuk skripsi saya";
    private static final String LONG = "x".repeat(2_001);

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    SaveCorrection saveCorrection;

    @Autowired
    OpenCorrections corrections;

    Resident resident;
    ApplicationNumber number;

    @BeforeEach
    void something_is_asked() {
        resident = applicants.resident();
        number = applicants.sent(resident);
        applicants.haveToCorrect(number, WHAT_FOR);
    }

    private void explain(int revision, String text) {
        saveCorrection.handle(resident, new SaveCorrection.Command(number, revision, nothing(), Map.of("1", text)));
    }

    private Map<String, String> kept() {
        return corrections
                .of(applications.read(resident, number))
                .orElseThrow()
                .draft()
                .explanations();
    }

    private HttpResponse<String> send(String text, Map<String, String> pressed) {
        var browser = browsers.of(resident);
        var page = "/permohonan/" + number + "/perbaikan";
        var fields = new HashMap<>(pressed);
        fields.put("versi", Integer.toString(applications.read(resident, number).version()));
        fields.put("revisi", "0");
        fields.put("penjelasan-1", text);
        return browser.submit(page, page, fields);
    }

    @Test
    void nothing_of_it_is_kept() {
        explain(0, LONG);
        assertThat(kept()).doesNotContainKey("1");
    }

    @Test
    void what_was_kept_before_stays() {
        explain(0, SHORT);
        explain(1, LONG);
        assertThat(kept()).containsEntry("1", SHORT);
    }

    @Test
    void it_is_shown_again_whole_with_what_is_wrong() {
        var answer = send(LONG, Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#penjelasan-1\"", "Jawaban paling panjang 2.000 huruf")
                .containsPattern("aria-invalid=\"true\">" + LONG + "</textarea>");
    }

    @Test
    void it_is_not_sent() {
        send(LONG, Map.of());
        assertThat(applications.read(resident, number).state()).isInstanceOf(AwaitingApplicant.class);
    }

    @Test
    void nobody_stops_for_now_without_knowing_that_it_was_not_kept() {
        assertThat(send(LONG, Map.of("berhenti", "1")).statusCode()).isEqualTo(422);
    }

    @Test
    void as_many_characters_as_there_may_be_are_sent() {
        assertThat(send("x".repeat(2_000), Map.of()).statusCode()).isLessThan(400);
        assertThat(applications.read(resident, number).state()).isNotInstanceOf(AwaitingApplicant.class);
    }
}
