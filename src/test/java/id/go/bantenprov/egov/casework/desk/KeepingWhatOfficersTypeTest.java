package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.decide.ApprovedLetters;
import id.go.bantenprov.egov.casework.decide.InformationRequests;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer's session ends while something is being written. */
@CaseworkTest
class KeepingWhatOfficersTypeTest {
    private static final Pattern SEAL = Pattern.compile("name=\"_seal\" value=\"([^\"]+)\"");
    private static final String WORDS = "Denah lokasi belum terbaca.";
    private static final String NOTICE = "Sesi Anda berakhir sebelum ini terkirim";

    @Autowired
    Province province;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    InformationRequests requests;

    @LocalServerPort
    int port;

    Officer counter;
    ApplicationNumber number;
    Browser browser;

    @BeforeEach
    void a_file_at_the_counter() {
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        number = province.researchLetter(province.resident("Nurhayati Salim"));
        browser = new Browser(port);
        signIn(counter);
    }

    private void signIn(Officer officer) {
        browser.signIn(province.emailOf(officer), Province.PASSWORD);
    }

    private String file() {
        return "/kerja/permohonan/" + number;
    }

    /** Sends a form of a page whose reader is not signed in any more. */
    private String sendTooLate(String page, String action, String field) {
        var seal = SEAL.matcher(browser.get(page).body());
        var fields = new HashMap<>(Map.of(field, WORDS, "version", "1"));
        if (seal.find()) fields.put("_seal", seal.group(1));
        browser.submit(page, "/keluar", Map.of());
        return browser.location(browser.post(action, "", fields));
    }

    @ParameterizedTest
    @CsvSource({"catatan, note", "pesan, message", "koreksi, text-CLARIFY-1"})
    void the_words_are_in_the_form_after_signing_in_again(String deed, String field) {
        var signIn = sendTooLate(file(), file() + "/" + deed, field);
        assertThat(signIn).startsWith("/masuk?ke=").endsWith("&tersimpan=ya");
        signIn(counter);

        assertThat(browser.get(file() + "/" + deed).body())
                .contains(NOTICE)
                .containsPattern("name=\"" + field + "\"[^>]*>" + Pattern.quote(WORDS) + "</textarea>");
    }

    @Test
    void nothing_is_written_before_the_officer_sends_it_again() {
        sendTooLate(file(), file() + "/catatan", "note");
        signIn(counter);
        browser.get(file() + "/catatan");

        assertThat(browser.get(file()).body()).doesNotContain(WORDS);
        browser.submit(file(), file() + "/catatan", Map.of("note", WORDS));
        assertThat(browser.get(file()).body()).contains(WORDS);
    }

    @Test
    void a_colleague_who_signs_in_there_does_not_see_the_words() {
        sendTooLate(file(), file() + "/catatan", "note");
        signIn(province.officer("Siti Rohmah", "dpmptsp.loket"));

        var answer = browser.get(file() + "/catatan");

        assertThat(browser.location(answer)).isEqualTo(file());
    }

    @Test
    void words_for_what_is_not_to_be_decided_here_are_shown_beside() {
        sendTooLate(file(), file() + "/persetujuan", "reasons");
        signIn(counter);

        assertThat(browser.get(file() + "/persetujuan").body()).contains(NOTICE, "Yang sudah Anda tulis", WORDS);
    }

    @Test
    void the_words_of_whoever_extends_are_kept_on_their_own_page() {
        number = requests.toBeAnswered(province.resident("Nurhayati Salim"));
        assertThat(keptFor(province.holder("Tuti Handayani", "diskominfo.ppidUtama", Role.HEAD), "perpanjangan"))
                .contains(NOTICE, WORDS + "</textarea>");
    }

    @Test
    void the_words_of_whoever_revokes_are_kept_on_their_own_page() {
        number = letters.of(province.resident("Nurhayati Salim"));
        letters.sign(letters.head(), number);
        assertThat(keptFor(letters.head(), "pencabutan")).contains(NOTICE, WORDS + "</textarea>");
    }

    private String keptFor(Officer head, String deed) {
        browser = new Browser(port);
        signIn(head);
        sendTooLate(file() + "/" + deed, file() + "/" + deed, "reason");
        signIn(head);
        return browser.get(file() + "/" + deed).body();
    }
}
