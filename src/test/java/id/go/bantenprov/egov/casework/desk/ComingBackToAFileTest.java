package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.decide.ApprovedLetters;
import id.go.bantenprov.egov.casework.model.Approval;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Returning;
import id.go.bantenprov.egov.identity.Officer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that comes a second time says why, and the way back from it leads to where one came from. */
@CaseworkTest
class ComingBackToAFileTest {
    private static final String WHY = "Sebutkan nomor suratnya.";

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    ReturnStep returnStep;

    @Autowired
    ApproveStep approveStep;

    Officer head;
    Officer divisionHead;
    ApplicationNumber number;

    @BeforeEach
    void a_letter_that_the_head_sends_back() {
        head = letters.head();
        divisionHead = letters.divisionHead();
        number = letters.of(province.resident("Nurhayati Salim"));
        assertThat(returnStep.handle(head, new ReturnStep.Command(number, letters.version(head, number), WHY)))
                .isInstanceOf(Returning.Returned.class);
    }

    private String decision(Officer officer) {
        var page = browsers.of(officer).get("/kerja/permohonan/" + number).body();
        return page.substring(page.indexOf("id=\"keputusan\""), page.indexOf("id=\"riwayat\""));
    }

    @Test
    void says_at_the_decision_who_sent_it_back_and_why() {
        assertThat(decision(divisionHead)).contains("Dikembalikan oleh", WHY);
    }

    @Test
    void says_no_more_of_it_once_the_file_has_gone_on() {
        var proposal = new Proposal(Proposal.Outcome.GRANTED, "");
        var command = new ApproveStep.Command(number, letters.version(divisionHead, number), proposal);
        assertThat(approveStep.handle(divisionHead, command)).isInstanceOf(Approval.Approved.class);

        assertThat(decision(head)).doesNotContain("Dikembalikan oleh");
    }

    @Test
    void leads_back_to_the_queue_as_it_was_looked_at() {
        var browser = browsers.of(divisionHead);
        browser.get("/kerja?milik=saya&saring=besok");

        assertThat(browser.get("/kerja/permohonan/" + number).body())
                .contains("href=\"/kerja?milik=saya&amp;saring=besok\"");
    }

    @Test
    void is_handed_to_nobody_by_a_press_alone() {
        var file = "/kerja/permohonan/" + number;
        var version = Integer.toString(letters.version(divisionHead, number));

        var answer = browsers.of(head).submit(file, file + "/tugas", Map.of("version", version, "to", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Pilih petugasnya");
    }
}
