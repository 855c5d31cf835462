package id.go.bantenprov.egov.casework.apply;

import static id.go.bantenprov.egov.casework.apply.Applicants.WHOLE_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is about to send a file looks at it once more. */
@ApplyTest
class OpeningOwnUploadsTest {
    @Autowired
    Applicants applicants;

    @Autowired
    Attachments attachments;

    @Autowired
    Browsers browsers;

    Resident resident;
    Draft draft;
    Browser browser;

    @BeforeEach
    void upload() {
        resident = applicants.resident();
        draft = applicants.completeDraft(resident);
        browser = browsers.of(resident);
    }

    private static String address(Draft draft) {
        return "/permohonan/draf/" + draft.id();
    }

    private String fileOf(Draft draft) {
        return address(draft)
                + "/berkas/"
                + attachments.of(draft.id()).getFirst().file().value();
    }

    private static String link(String address) {
        return "href=\"" + address + "\">ktp.pdf</a>";
    }

    @Test
    void the_page_on_which_it_was_uploaded_leads_to_it() {
        assertThat(browser.get(address(draft) + "/identity").body()).contains(link(fileOf(draft)));
    }

    @Test
    void the_page_on_which_answers_are_checked_leads_to_it() {
        assertThat(browser.get(address(draft) + "/periksa").body()).contains(link(fileOf(draft)));
    }

    @Test
    void the_page_on_which_it_is_to_be_replaced_leads_to_the_one_that_was_sent() {
        var number = applicants.sent(resident);
        applicants.haveToCorrect(number, WHOLE_CARD);

        assertThat(browser.get("/permohonan/" + number + "/perbaikan").body())
                .containsPattern("href=\"/permohonan/" + number + "/berkas/[0-9a-f-]{36}\">ktp.pdf</a>");
    }

    @Test
    void it_comes_to_the_byte_and_to_be_kept() {
        var answer = browser.get(fileOf(draft));

        assertThat(answer.body()).isEqualTo("\u0001\u0002\u0003");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
    }

    @Test
    void nobody_else_gets_it() {
        assertThat(browsers.of(applicants.resident()).get(fileOf(draft)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobody_gets_it_by_way_of_a_draft_of_their_own() {
        var stranger = applicants.resident();
        var own = address(applicants.completeDraft(stranger));
        var stolen = own + fileOf(draft).substring(fileOf(draft).indexOf("/berkas/"));

        assertThat(browsers.of(stranger).get(stolen).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_sign_in() {
        var nobody = browsers.ofNobody();

        assertThat(nobody.location(nobody.get(fileOf(draft)))).startsWith("/masuk");
    }

    @Test
    void an_address_that_names_no_file_leads_nowhere() {
        assertThat(List.of("/berkas/x", "/berkas/" + draft.id()))
                .allSatisfy(
                        path -> assertThat(browser.get(address(draft) + path).statusCode())
                                .isEqualTo(404));
    }
}
