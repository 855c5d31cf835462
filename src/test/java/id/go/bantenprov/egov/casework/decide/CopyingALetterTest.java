package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseDocuments.CaseDocument;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.VerificationToken;
import id.go.bantenprov.egov.document.Letter;
import id.go.bantenprov.egov.document.Letter.Block;
import id.go.bantenprov.egov.document.ResultRenderer;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.web.Localized;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Applicants are told that the regencies and cities of their research are told: the letter names them for a copy. */
@CaseworkTest
class CopyingALetterTest {
    @Autowired
    Province province;

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    InForce inForce;

    @Autowired
    LetterWriter writer;

    @Autowired
    Copies copies;

    @Autowired
    ResultRenderer renderer;

    private List<Letter.Fact> facts(Proposal.Outcome outcome) {
        return letter(outcome).body().stream()
                .flatMap(block -> block instanceof Block.Facts(var facts) ? facts.stream() : Stream.of())
                .toList();
    }

    private Letter letter(Proposal.Outcome outcome) {
        var applicant = province.resident("Nurhayati Salim");
        var application = applications.read(applicant, province.researchLetter(applicant));
        var document = new CaseDocument(
                "000.9.2/1-DPMPTSP/2026",
                VerificationToken.draw(),
                "dpmptsp.kepala",
                new Localized("Kepala", "Head"),
                new OfficialId(UUID.randomUUID()),
                "Bambang Prakoso");
        return writer.write(
                application,
                inForce.termsToShow(application).service(),
                new Proposal(outcome, "Karena."),
                contents.open(application).orElseThrow(),
                List.of(),
                document);
    }

    private static Value regencies(String... codes) {
        return new Value.Rows(
                Stream.of(codes)
                        .map(code -> Map.<String, Answer>of("regency", new Answer.Given(new Value.Region(code))))
                        .toList(),
                true);
    }

    @Test
    void names_the_head_of_the_regency_in_which_the_research_takes_place() {
        assertThat(facts(Proposal.Outcome.GRANTED)).last().isEqualTo(new Letter.Fact("Tembusan", "Bupati Lebak"));
    }

    @Test
    void leaves_an_ordinary_letter_on_one_page() throws IOException {
        try (var pdf = Loader.loadPDF(renderer.render(letter(Proposal.Outcome.GRANTED)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void is_not_for_a_refusal() {
        assertThat(facts(Proposal.Outcome.REJECTED))
                .extracting(Letter.Fact::label)
                .doesNotContain("Tembusan");
    }

    @Test
    void names_regents_and_mayors_each_once() {
        assertThat(copies.of(regencies("36.73", "36.02", "36.73"))).containsExactly("Bupati Lebak", "Wali Kota Serang");
    }

    @Test
    void names_whoever_leads_the_regency_around_a_smaller_place() {
        assertThat(copies.of(new Value.Region("36.01.01.2001"))).containsExactly("Bupati Pandeglang");
    }
}
