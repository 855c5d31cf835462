package id.go.bantenprov.egov.casework.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.desk.ApproveStep;
import id.go.bantenprov.egov.casework.desk.ReturnStep;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Rendering;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.Time;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While a grant is being rendered, the file is given back and refused: the letter that is kept says what the case says. */
@CaseworkTest
class SupersedingALetterTest {
    private static final Proposal REFUSE = new Proposal(Proposal.Outcome.REJECTED, "Lokasi tertutup untuk umum.");

    @Autowired
    Province province;

    @Autowired
    ApprovedLetters letters;

    @Autowired
    Applications applications;

    @Autowired
    ApproveStep approveStep;

    @Autowired
    ReturnStep returnStep;

    @Autowired
    RenderLetter renderLetter;

    @Autowired
    KeepRendering keepRendering;

    @Autowired
    StoredFiles files;

    @Autowired
    Archive archive;

    Officer head;
    ApplicationNumber number;
    KeepRendering.Command grant;

    @BeforeEach
    void a_refusal_is_approved_while_the_grant_is_rendered() {
        head = letters.head();
        number = letters.of(province.resident("Nurhayati Salim"));
        grant = renderLetter.rendered(read(), (AwaitingSignature) read().state());
        giveBack(head);
        giveBack(letters.divisionHead());
        approve(province.officer("Ratna Dewi", "dpmptsp.perizinan"));
        approve(letters.divisionHead());
    }

    private Application read() {
        return applications.read(head, number);
    }

    private void giveBack(Officer officer) {
        returnStep.handle(officer, new ReturnStep.Command(number, read().version(), "Lokasinya tertutup."));
    }

    private void approve(Officer officer) {
        approveStep.handle(officer, new ApproveStep.Command(number, read().version(), REFUSE));
    }

    private Letter letter() {
        return ((AwaitingSignature) read().state()).letter();
    }

    @Test
    void the_grant_is_thrown_away() {
        assertThat(keepRendering.handle(Time.PASSED, grant)).isEqualTo(new Rendering.Superseded());

        assertThat(letter()).isNotEqualTo(grant.letter());
        assertThat(files.find(((Letter.Ready) grant.letter()).file())).isEmpty();
    }

    @Test
    void a_refusal_is_rendered_in_its_place() {
        keepRendering.handle(Time.PASSED, grant);

        renderLetter.render(read().id());

        assertThat(text((Letter.Ready) letter())).contains("Penolakan", "Lokasi tertutup untuk umum.");
    }

    private String text(Letter.Ready ready) {
        try (var content = archive.open(ready.file()).orElseThrow().bytes();
                var pdf = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
