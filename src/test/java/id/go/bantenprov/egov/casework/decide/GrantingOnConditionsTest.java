package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.desk.ApproveStep;
import id.go.bantenprov.egov.casework.desk.DeclareComplete;
import id.go.bantenprov.egov.casework.desk.GiveAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another office agrees on conditions: everybody down to the applicant reads them, and the letter has them as its terms. */
@CaseworkTest
class GrantingOnConditionsTest {
    private static final String FIRST = "Peneliti melapor ke kantor desa <Bayah> & kecamatan sebelum mulai.";
    private static final String FIRST_ON_A_PAGE =
            "Peneliti melapor ke kantor desa &lt;Bayah&gt; &amp; kecamatan sebelum mulai.";
    private static final String SECOND = "Wawancara dengan siswa didampingi guru.";
    private static final String INTRODUCTION = "Pemegang surat wajib memenuhi syarat berikut";
    private static final Proposal GRANT = new Proposal(Proposal.Outcome.GRANTED, "");
    private static final Proposal REFUSE = new Proposal(Proposal.Outcome.REJECTED, "Lokasi tertutup untuk umum.");

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    DeclareComplete declareComplete;

    @Autowired
    GiveAssessment giveAssessment;

    @Autowired
    ApproveStep approveStep;

    @Autowired
    RenderLetter renderLetter;

    @Autowired
    SignDecision sign;

    @Autowired
    Archive archive;

    Resident applicant;
    Officer reviewer;
    Officer head;
    ApplicationNumber number;

    @BeforeEach
    void a_file_the_assessor_has_before_him() {
        applicant = province.resident("Nurhayati Salim");
        reviewer = province.officer("Ratna Dewi", "dpmptsp.perizinan");
        head = province.holder("Bambang Prakoso", "dpmptsp.kepala", Role.HEAD);
        number = province.researchLetter(applicant);
        var counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        declareComplete.handle(counter, new DeclareComplete.Command(number, version()));
    }

    private int version() {
        return applications.read(applicant, number).version();
    }

    private void assess(AssessmentView view, String reasons) {
        var assessor = province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");
        giveAssessment.handle(assessor, new GiveAssessment.Command(number, version(), view, reasons));
    }

    private void decide(Proposal proposal) {
        var divisionHead = province.holder("Lilis Suryani", "dpmptsp.kabid", Role.OFFICER);
        approveStep.handle(reviewer, new ApproveStep.Command(number, version(), proposal));
        approveStep.handle(divisionHead, new ApproveStep.Command(number, version(), proposal));
        renderLetter.render(applications.read(applicant, number).id());
    }

    private Letter.Ready letter() {
        var waiting = (AwaitingSignature) applications.read(applicant, number).state();
        return (Letter.Ready) waiting.letter();
    }

    private String textOfTheLetter() throws IOException {
        return String.join(" ", pagesOfTheLetter());
    }

    private List<String> pagesOfTheLetter() throws IOException {
        try (var content = archive.open(letter().file()).orElseThrow().bytes();
                var pdf = Loader.loadPDF(content.readAllBytes())) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) pages.add(text(pdf, page));
            return pages;
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    private void sign() {
        sign.handle(head, new SignDecision.Command(number, version(), letter().sha256(), Province.PASSWORD));
    }

    private String pageOf(Person person, String address) {
        return browsers.of(person).get(address).body();
    }

    @Test
    void the_reviewer_reads_the_conditions_where_the_decision_is_made() {
        assess(AssessmentView.AGREE_WITH_CONDITIONS, FIRST + "\n" + SECOND);

        var card = pageOf(reviewer, "/kerja/permohonan/" + number).split("id=\"keputusan\"", 2)[1];

        assertThat(card)
                .contains("setuju dengan syarat", FIRST_ON_A_PAGE, SECOND, "dicetak di surat sebagai ketentuan");
    }

    @Test
    void what_would_follow_from_them_is_no_more_said_once_the_case_has_ended() {
        assess(AssessmentView.AGREE_WITH_CONDITIONS, FIRST + "\n" + SECOND);
        decide(GRANT);
        sign();

        assertThat(pageOf(reviewer, "/kerja/permohonan/" + number))
                .contains("setuju dengan syarat")
                .doesNotContain("Bila dikabulkan");
    }

    @Test
    void the_signer_reads_them_beside_the_letter() {
        assess(AssessmentView.AGREE_WITH_CONDITIONS, FIRST + "\n" + SECOND);
        decide(GRANT);

        assertThat(pageOf(head, "/kerja/permohonan/" + number + "/tanda-tangan"))
                .contains("Dengan syarat yang dicetak di surat:", FIRST_ON_A_PAGE, SECOND);
    }

    @Test
    void the_letter_prints_them_one_by_one_before_the_terms_whose_breach_revokes_it() throws IOException {
        assess(AssessmentView.AGREE_WITH_CONDITIONS, FIRST + "\n" + SECOND);
        decide(GRANT);

        assertThat(textOfTheLetter())
                .containsSubsequence(
                        "Judul penelitian",
                        INTRODUCTION,
                        "1. " + FIRST,
                        "2. " + SECOND,
                        "dapat dicabut bila pemegangnya melanggar ketentuan di atas");
    }

    @Test
    void a_letter_with_three_ordinary_conditions_is_one_page() throws IOException {
        assess(AssessmentView.AGREE_WITH_CONDITIONS, FIRST + "\n" + SECOND + "\nHasil dilaporkan ke Kesbangpol.");
        decide(GRANT);

        assertThat(pagesOfTheLetter()).hasSize(1);
    }

    /** Its end is so near the end of the page that nothing but a margin would go over. */
    @Test
    void a_letter_that_just_fits_has_no_empty_page_after_it() throws IOException {
        var third = "Menyerahkan salinan laporan kepada Kesbangpol paling lambat 30 hari sesudah penelitian selesai.";
        assess(AssessmentView.AGREE_WITH_CONDITIONS, FIRST + "\n" + SECOND + "\n" + third);
        decide(GRANT);

        assertThat(pagesOfTheLetter()).hasSize(1);
    }

    @Test
    void conditions_typed_as_a_list_are_numbered_once() throws IOException {
        assess(AssessmentView.AGREE_WITH_CONDITIONS, "- " + FIRST + "\n2) " + SECOND);
        decide(GRANT);

        assertThat(textOfTheLetter()).contains("1. " + FIRST, "2. " + SECOND);
    }

    @Test
    void a_signature_never_stands_alone_on_a_page() throws IOException {
        assess(AssessmentView.AGREE_WITH_CONDITIONS, (SECOND + "\n").repeat(8));
        decide(GRANT);

        assertThat(pagesOfTheLetter().getLast())
                .contains("Surat ini berlaku sampai", "Ditandatangani secara elektronik");
    }

    @Test
    void the_applicant_reads_them_in_the_history_as_soon_as_they_are_made() {
        assess(AssessmentView.AGREE_WITH_CONDITIONS, FIRST + "\n" + SECOND);

        assertThat(pageOf(applicant, "/permohonan/" + number))
                .contains("Penilai setuju dengan syarat")
                .containsSubsequence(
                        "Bila permohonan Anda dikabulkan, ini wajib Anda penuhi:",
                        "<li>" + FIRST_ON_A_PAGE + "</li>",
                        "<li>" + SECOND + "</li>")
                .doesNotContain("<Bayah>");
    }

    @Test
    void the_applicant_reads_them_beside_the_letter_once_it_is_issued() {
        assess(AssessmentView.AGREE_WITH_CONDITIONS, FIRST + "\n" + SECOND);
        decide(GRANT);
        sign();

        assertThat(pageOf(applicant, "/permohonan/" + number))
                .contains("Syarat yang wajib Anda penuhi:")
                .contains("<li>" + FIRST_ON_A_PAGE + "</li>", "<li>" + SECOND + "</li>");
    }

    @Test
    void a_refusal_names_none() throws IOException {
        assess(AssessmentView.AGREE_WITH_CONDITIONS, SECOND);
        decide(REFUSE);

        assertThat(textOfTheLetter()).contains("Lokasi tertutup").doesNotContain(INTRODUCTION, SECOND);
    }

    @Test
    void a_letter_without_conditions_speaks_of_none() throws IOException {
        assess(AssessmentView.AGREE, "Tidak ada keberatan.");
        decide(GRANT);

        assertThat(textOfTheLetter()).doesNotContain(INTRODUCTION, "Tidak ada keberatan.");
    }

    @Test
    void an_objection_is_for_whoever_decides_and_not_for_the_page_of_the_applicant() {
        assess(AssessmentView.OBJECT, "Kawasan sedang ditutup.");

        assertThat(pageOf(reviewer, "/kerja/permohonan/" + number).split("id=\"keputusan\"", 2)[1])
                .contains("keberatan", "Kawasan sedang ditutup.");
        assertThat(pageOf(applicant, "/permohonan/" + number)).doesNotContain("Kawasan sedang ditutup.");
    }

    private String signingPageAfterAnObjection(Proposal proposal) {
        assess(AssessmentView.OBJECT, "Kawasan sedang ditutup.");
        decide(proposal);
        return pageOf(head, "/kerja/permohonan/" + number + "/tanda-tangan");
    }

    @Test
    void the_signer_reads_against_which_objection_he_grants() {
        assertThat(signingPageAfterAnObjection(GRANT))
                .contains("padahal instansi lain tidak setuju:")
                .containsSubsequence(": keberatan</h3>", "<li>Kawasan sedang ditutup.</li>");
    }

    @Test
    void the_signer_of_a_refusal_goes_against_no_objection() {
        assertThat(signingPageAfterAnObjection(REFUSE))
                .doesNotContain("padahal instansi lain tidak setuju:", "Kawasan sedang ditutup.");
    }
}
