package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The history that the office reads names what was proposed and how it was decided; the applicant's tells no proposal. */
@CaseworkTest
class TellingTheOfficeWhatWasDecidedTest {
    private static final Proposal REFUSE = new Proposal(Proposal.Outcome.REJECTED, "Naskahnya dikecualikan.");

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    InformationRequests requests;

    Resident applicant;

    @BeforeEach
    void somebody_who_asks() {
        applicant = province.resident("Nurhayati Salim");
    }

    private String history(Person person, ApplicationNumber number) {
        return browsers.of(person).get("/kerja/permohonan/" + number).body().split("id=\"riwayat\"", 2)[1];
    }

    @Test
    void names_what_the_review_proposed_and_why() {
        var number = requests.toBeSigned(applicant, REFUSE);

        assertThat(history(requests.signer(), number))
                .containsSubsequence(
                        "Diteruskan dengan usul: tolak", "<p class=\"egov-lines\">Naskahnya dikecualikan.</p>");
    }

    @Test
    void names_what_a_later_step_confirmed() {
        assertThat(history(letters.head(), letters.of(applicant)))
                .contains("Disetujui: kabulkan", "Diteruskan dengan usul: kabulkan");
    }

    @Test
    void names_what_was_signed() {
        var number = requests.toBeSigned(applicant, REFUSE);
        letters.sign(requests.signer(), number);

        assertThat(history(requests.signer(), number)).contains("Surat ditandatangani: ditolak");
    }

    @Test
    void tells_the_applicant_no_proposal() {
        var number = requests.toBeSigned(applicant, REFUSE);

        assertThat(browsers.of(applicant).get("/permohonan/" + number).body())
                .doesNotContain("tolak", "REJECTED", "dikecualikan");
    }
}
