package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.desk.ApproveStep;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Approval;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody has asked for information: whoever grants it says what it is, and the one who asked reads that. */
@CaseworkTest
class AnsweringARequestTest {
    private static final String FIRST = "Tujuh ruas <Lebak & Malingping> diperbaiki.";
    private static final String FIRST_ON_A_PAGE = "Tujuh ruas &lt;Lebak &amp; Malingping&gt; diperbaiki.";
    private static final String SECOND = "Laporannya dapat disalin di ruang layanan.";
    private static final String ANSWER = FIRST + "\r\n" + SECOND;

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    InformationRequests requests;

    @Autowired
    Applications applications;

    @Autowired
    ApproveStep approveStep;

    @Autowired
    ExtendPromise extendPromise;

    @Autowired
    SignDecision sign;

    @Autowired
    Archive archive;

    Resident applicant;

    @BeforeEach
    void somebody_who_asks() {
        applicant = province.resident("Nurhayati Salim");
    }

    /** The card by which this person decides. */
    private String card(Person person, ApplicationNumber number) {
        return browsers.of(person).get(file(number)).body().split("id=\"keputusan\"", 2)[1];
    }

    private static String file(ApplicationNumber number) {
        return "/kerja/permohonan/" + number;
    }

    private String pageAfter(Proposal proposal) {
        var number = requests.toBeSigned(applicant, proposal);
        var version = applications.read(applicant, number).version();
        sign.handle(
                requests.signer(),
                new SignDecision.Command(number, version, letter(number).sha256(), Province.PASSWORD));
        return pageOf(number);
    }

    private String pageOf(ApplicationNumber number) {
        return browsers.of(applicant).get("/permohonan/" + number).body();
    }

    private Letter.Ready letter(ApplicationNumber number) {
        var waiting = (AwaitingSignature) applications.read(applicant, number).state();
        return (Letter.Ready) waiting.letter();
    }

    private String textOfTheLetter(Proposal proposal) throws IOException {
        var number = requests.toBeSigned(applicant, proposal);
        try (var content = archive.open(letter(number).file()).orElseThrow().bytes();
                var pdf = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void the_agency_that_holds_it_is_asked_for_the_information_and_not_for_an_opinion() {
        assertThat(card(requests.holder(), requests.toBeFound(applicant)))
                .contains("Dapatkah informasi itu diberikan?", "Ada dan dapat diberikan", "Tidak dapat diberikan")
                .contains("Laporkan hasil pencarian", "Kirim hasil pencarian")
                .doesNotContain("Setuju", "Keberatan", "penilaian<");
    }

    @Test
    void whoever_writes_the_answer_reads_what_was_found() {
        assertThat(card(requests.desk(), requests.toBeAnswered(applicant, ANSWER)))
                .contains("informasi ada dan dapat diberikan", FIRST_ON_A_PAGE, SECOND);
    }

    @Test
    void the_one_who_asked_is_told_that_the_agency_has_looked_for_it() {
        assertThat(pageOf(requests.toBeAnswered(applicant, ANSWER)))
                .contains("Instansi yang memegang informasi melaporkan hasil pencariannya")
                .doesNotContain("Penilaian", "Penilai");
    }

    @Test
    void what_the_agency_has_found_is_not_read_in_the_receipt_before_it_is_given() {
        assertThat(receiptOf(requests.toBeAnswered(applicant, ANSWER)))
                .contains("assessment.asked")
                .doesNotContain(FIRST_ON_A_PAGE, "assessment.given");
    }

    @Test
    void a_condition_is_proven_by_the_receipt() {
        assertThat(receiptOf(requests.toBeAnsweredOn("Harga satuan dihitamkan.", applicant)))
                .contains("assessment.given", "Harga satuan dihitamkan.");
    }

    private String receiptOf(ApplicationNumber number) {
        return browsers.of(applicant)
                .get("/permohonan/" + number + "/tanda-terima.json")
                .body();
    }

    @Test
    void the_one_who_asked_reads_on_which_condition_it_can_be_given() {
        assertThat(pageOf(requests.toBeAnsweredOn("Harga satuan dihitamkan.", applicant)))
                .contains(
                        "Informasi dapat diberikan dengan syarat",
                        "Bila informasi ini diberikan, ketentuannya:",
                        "Harga satuan dihitamkan.")
                .doesNotContain("Penilaian", "Penilai", "wajib Anda penuhi");
    }

    @Test
    void the_one_who_asked_reads_what_was_promised_before_it_was_extended() {
        var number = requests.toBeAnswered(applicant, ANSWER);
        var version = applications.read(applicant, number).version();
        extendPromise.handle(
                requests.signer(), new ExtendPromise.Command(number, version, "Arsipnya ada di gudang luar kota."));
        assertThat(pageOf(number)).contains("Janji semula 10 hari kerja, diperpanjang 7 hari kerja.");
    }

    @Test
    void whoever_writes_the_answer_begins_with_what_was_found() {
        var field = card(requests.desk(), requests.toBeAnswered(applicant, ANSWER))
                .split("<textarea", 2)[1]
                .split("</textarea>", 2)[0];
        assertThat(field).contains(FIRST_ON_A_PAGE + "\n" + SECOND);
    }

    @Test
    void the_office_reads_that_only_a_part_was_granted() {
        var number = requests.toBeSigned(applicant, new Proposal(Proposal.Outcome.PARTLY, ANSWER));
        var version = applications.read(applicant, number).version();
        sign.handle(
                requests.signer(),
                new SignDecision.Command(number, version, letter(number).sha256(), Province.PASSWORD));
        assertThat(browsers.of(requests.desk()).get(file(number)).body()).contains("Selesai, dikabulkan sebagian");
    }

    @Test
    void whoever_grants_it_is_asked_for_the_answer() {
        assertThat(card(requests.desk(), requests.toBeAnswered(applicant)))
                .contains("Jawaban untuk pemohon: informasinya, atau di mana dan bagaimana memperolehnya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRANTED", "PARTLY"})
    void a_grant_without_an_answer_is_not_sent(String outcome) {
        var number = requests.toBeAnswered(applicant);
        var version = applications.read(applicant, number).version();

        var page = browsers.of(requests.desk())
                .submit(
                        file(number),
                        file(number) + "/persetujuan",
                        Map.of(
                                "version",
                                Integer.toString(version),
                                "reviewing",
                                "yes",
                                "outcome",
                                outcome,
                                "reasons",
                                " "));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Tulis jawaban untuk pemohon");
    }

    @ParameterizedTest
    @CsvSource({"AGREE, Tulis informasinya", "AGREE_WITH_CONDITIONS, Tulis syaratnya", "OBJECT, Tulis alasannya"})
    void whoever_holds_it_and_writes_nothing_is_told_what_is_missing(String view, String missing) {
        var number = requests.toBeFound(applicant);
        var version = Integer.toString(applications.read(applicant, number).version());

        var page = browsers.of(requests.holder())
                .submit(
                        file(number),
                        file(number) + "/penilaian",
                        Map.of("version", version, "view", view, "reasons", " "));

        assertThat(page.body()).containsPattern("id=\"reasons-galat\"[^>]*>[^<]*<span[^<]*</span> " + missing);
    }

    @Test
    void a_refusal_that_still_holds_what_was_found_is_not_sent() {
        var number = requests.toBeAnswered(applicant, ANSWER);
        var refusal = Map.of(
                "version",
                Integer.toString(applications.read(applicant, number).version()),
                "reviewing",
                "yes",
                "outcome",
                "REJECTED",
                "reasons",
                "Rahasia.\r\n" + ANSWER);

        var page = browsers.of(requests.desk()).submit(file(number), file(number) + "/persetujuan", refusal);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Anda menolak, tetapi informasinya masih tertulis di sini");
    }

    @Test
    void nor_does_it_move_the_request_on() {
        var number = requests.toBeAnswered(applicant, ANSWER);
        var version = applications.read(applicant, number).version();
        var refusal = new Proposal(Proposal.Outcome.REJECTED, ANSWER);

        var outcome = approveStep.handle(requests.desk(), new ApproveStep.Command(number, version, refusal));

        assertThat(outcome).isEqualTo(new Approval.GivesWhatItRefuses());
        assertThat(applications.read(applicant, number).version()).isEqualTo(version);
    }

    @Test
    void an_answer_in_signs_that_no_letter_can_carry_is_not_sent() {
        var number = requests.toBeAnswered(applicant);
        var version = Integer.toString(applications.read(applicant, number).version());
        var answer = Map.of(
                "version",
                version,
                "reviewing",
                "yes",
                "outcome",
                "GRANTED",
                "reasons",
                "Terlampir \u2714 \u0643\u062A\u0628");

        var page = browsers.of(requests.desk()).submit(file(number), file(number) + "/persetujuan", answer);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Surat tidak dapat memuat tanda ini: \u2714 \u0643 \u062A \u0628.");
    }

    @Test
    void the_letter_prints_braces_as_they_were_typed() throws IOException {
        assertThat(textOfTheLetter(
                        new Proposal(Proposal.Outcome.GRANTED, "Isi {applicant}, {reasons} dan {objectionDays}")))
                .contains("Isi {applicant}, {reasons} dan {objectionDays}");
    }

    @Test
    void the_letter_prints_the_answer_line_by_line() throws IOException {
        assertThat(textOfTheLetter(new Proposal(Proposal.Outcome.GRANTED, ANSWER))
                        .lines()
                        .map(String::strip))
                .containsSubsequence("Jawaban atas permintaan itu:", FIRST, SECOND);
    }

    @Test
    void a_letter_that_gives_a_part_prints_what_is_given_and_what_is_not() throws IOException {
        assertThat(textOfTheLetter(new Proposal(Proposal.Outcome.PARTLY, ANSWER)))
                .containsSubsequence("dengan bagian yang tidak diberikan dan alasannya:", FIRST, SECOND);
    }

    @Test
    void the_one_who_asked_reads_the_answer_beside_the_letter() {
        assertThat(pageAfter(new Proposal(Proposal.Outcome.GRANTED, ANSWER)))
                .contains("<p class=\"govuk-body egov-lines\">Jawaban: " + FIRST_ON_A_PAGE + "\n" + SECOND + "</p>");
    }

    @Test
    void the_one_who_was_refused_reads_why() {
        assertThat(pageAfter(new Proposal(Proposal.Outcome.REJECTED, "Memuat data pribadi orang lain.")))
                .contains("Alasan: Memuat data pribadi orang lain.")
                .doesNotContain("Jawaban:");
    }
}
