package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.casework.apply.Applicants.WHAT_FOR;
import static id.go.bantenprov.egov.casework.apply.Applicants.WHICH_ROAD;
import static id.go.bantenprov.egov.casework.apply.Applicants.going;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was typed about an application when the session ended is there again after signing in. */
@ApplyTest
class GoingOnAfterASessionTest {
    private static final PageInput ELSEWHERE = going(
            "information", Map.of("information", List.of("Rencana pelebaran jalan Serang sampai Cilegon tahun 2027")));

    private static final Pattern SEAL = Pattern.compile("name=\"_seal\" value=\"([^\"]+)\"");

    private static final String PART = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";

    @Autowired
    Applicants applicants;

    @Autowired
    Browsers browsers;

    @Autowired
    SaveCorrection saveCorrection;

    @Autowired
    SavePage savePage;

    Resident resident;
    ApplicationNumber number;
    Browser browser;
    String address;

    @BeforeEach
    void somebody_has_to_correct() {
        resident = applicants.resident();
        number = applicants.sent(resident);
        applicants.haveToCorrect(number, WHICH_ROAD, WHAT_FOR);
        browser = browsers.of(resident);
        address = "/permohonan/" + number;
    }

    /** As from a page that was opened before the session ended. @return where the answer leads */
    private String sendWithoutSession(String page, String action, Map<String, String> typed) {
        var seal = SEAL.matcher(browser.get(page).body());
        assertThat(seal.find()).isTrue();
        var fields = new LinkedHashMap<>(typed);
        fields.put("_seal", seal.group(1));
        return browser.location(browser.neighbour().post(action, "", fields));
    }

    /** As the page of a correction sends what was typed: it may bring files too. */
    private String sendPartsWithoutSession(String page, Map<String, String> typed) {
        var seal = SEAL.matcher(browser.get(page).body());
        assertThat(seal.find()).isTrue();
        var parts = new StringBuilder(PART.formatted("_seal", seal.group(1)));
        typed.forEach((name, value) -> parts.append(PART.formatted(name, value)));
        var stranger = browser.neighbour();
        return browser.location(stranger.send(stranger.request(page)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(parts + "--x--\r\n"))));
    }

    private String correct() {
        var page = address + "/perbaikan";
        return sendPartsWithoutSession(
                page,
                Map.of(
                        "tampil", "information",
                        "information", "Rencana perbaikan ruas Pandeglang sampai Sumur tahun 2027",
                        "penjelasan-1", "Untuk skripsi saya",
                        "versi", "2",
                        "revisi", "0"));
    }

    @Test
    void a_correction_says_that_it_is_kept() {
        assertThat(correct()).contains("perbaikan", "tersimpan=ya");
    }

    @Test
    void a_correction_stands_in_its_page_as_typed() {
        correct();

        assertThat(browser.get(address + "/perbaikan").body())
                .contains("Sesi Anda berakhir", "ruas Pandeglang sampai Sumur", "Untuk skripsi saya");
    }

    @Test
    void a_correction_goes_on_from_what_its_page_began_with() {
        correct();
        saveCorrection.handle(resident, new SaveCorrection.Command(number, 0, ELSEWHERE, Map.of()));

        assertThat(browser.get(address + "/perbaikan").body()).contains("name=\"revisi\" value=\"0\"");
    }

    @Test
    void a_correction_goes_on_from_the_request_that_its_page_began_with() {
        correct();
        applicants.haveToCorrectInstead(number, 2, WHICH_ROAD, WHAT_FOR);

        assertThat(browser.get(address + "/perbaikan").body()).contains("name=\"versi\" value=\"2\"");
    }

    @Test
    void a_page_of_a_draft_goes_on_from_what_it_began_with() {
        var draft = applicants.draft(resident);
        var page = "/permohonan/draf/" + draft.id() + "/information";
        var begun = Integer.toString(draft.revision());
        sendWithoutSession(page, page, Map.of("tampil", "information", "information", "Jalan", "revisi", begun));
        savePage.handle(
                resident, new SavePage.Command(draft.id(), draft.revision(), List.of("information"), ELSEWHERE));

        assertThat(browser.get(page).body()).contains("Sesi Anda berakhir", "name=\"revisi\" value=\"" + begun + "\"");
    }

    @Test
    void a_message_stands_in_its_field_as_typed() {
        var message = address + "/pesan";
        assertThat(sendWithoutSession(address, message, Map.of("isi", "Kapan selesai?")))
                .contains("tersimpan=ya");

        assertThat(browser.get(message).body()).contains("Sesi Anda berakhir", ">Kapan selesai?</textarea>");
    }
}
