package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.CaseDocuments.CaseDocument;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.VerificationToken;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.document.ResultRenderer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.web.Localized;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However much the letters of the services have to say, their pages are for that: nobody signs an empty sheet. */
@CaseworkTest
class FillingThePagesOfALetterTest {
    private static final long SEED = 1513;
    private static final int MOST_CONDITIONS = 8;
    private static final int LENGTHS = 3;

    @Autowired
    Province province;

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    Catalogue catalogue;

    @Autowired
    LetterWriter writer;

    @Autowired
    ResultRenderer renderer;

    Application application;
    Contents said;

    @BeforeEach
    void somebody_who_applies() {
        var applicant = province.resident("Nurhayati Salim");
        application = applications.read(applicant, province.researchLetter(applicant));
        said = contents.open(application).orElseThrow();
    }

    private Answers answers(String service) {
        return switch (service) {
            case "SKP" -> said.answers();
            case "PPID" -> Answers.none().with("information", new Value.Text("Rencana perbaikan jalan 2027"));
            default -> Answers.none().with("campus", new Value.Text("Universitas Contoh Banten"));
        };
    }

    /** @param lines its conditions, and as its reasons the same again */
    byte[] pdf(String code, Proposal.Outcome outcome, List<String> lines, String language) {
        var letter = writer.write(
                application,
                catalogue.current(new ServiceCode(code), said.answeredOn()).orElseThrow(),
                new Proposal(outcome, String.join("\n", lines)),
                new Contents(answers(code), said.key(), "Nurhayati Salim", language, said.answeredOn()),
                lines,
                document());
        return renderer.render(letter);
    }

    private List<String> pages(String code, Proposal.Outcome outcome, List<String> lines, String language)
            throws IOException {
        try (var pdf = Loader.loadPDF(pdf(code, outcome, lines, language))) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replaceAll("\\s+", " "));
            }
            return pages;
        }
    }

    private static CaseDocument document() {
        return new CaseDocument(
                "000.9.2/1-DPMPTSP/2026",
                VerificationToken.draw(),
                "dpmptsp.kepala",
                new Localized("Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "Head"),
                new OfficialId(UUID.randomUUID()),
                "Bambang Prakoso");
    }

    private static List<String> lines(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "Melapor kepada pengelola "
                                .repeat(1 + random.nextInt(10))
                                .strip() + ".")
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}, seed " + SEED)
    @CsvSource({
        "SKP, GRANTED",
        "SKP, REJECTED",
        "PPID, GRANTED",
        "PPID, PARTLY",
        "PPID, REJECTED",
        "BEASISWA, GRANTED",
        "BEASISWA, REJECTED"
    })
    void no_page_has_only_its_number(String service, Proposal.Outcome outcome) throws IOException {
        var random = new Random(SEED);
        for (int count = 0; count <= MOST_CONDITIONS; count++) {
            for (int length = 0; length < LENGTHS; length++) {
                var lines = lines(count, random);
                assertThat(pages(service, outcome, lines, length % 2 == 0 ? "id" : "en"))
                        .as("with %s", lines)
                        .noneMatch(text -> text.replaceAll("\\d+ ?/ ?\\d+", "").isBlank());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SKP, kepada pejabat yang menandatangani surat ini dalam 21 hari kerja",
        "PPID, kepada atasan pejabat pengelola informasi dalam 30 hari kerja",
        "BEASISWA, kepada pejabat yang menandatangani surat ini dalam 21 hari kerja"
    })
    void a_refusal_says_once_to_whom_one_objects(String service, String addressee) throws IOException {
        var text = String.join(" ", pages(service, Proposal.Outcome.REJECTED, List.of("Belum lengkap."), "id"));

        assertThat(text.split("keberatan", -1)).hasSize(2);
        assertThat(text).contains(addressee);
    }
}
