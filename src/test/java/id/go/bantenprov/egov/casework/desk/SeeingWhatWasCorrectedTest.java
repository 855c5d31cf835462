package id.go.bantenprov.egov.casework.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Browsers;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.apply.AnswerCorrection;
import id.go.bantenprov.egov.casework.apply.CorrectionDrafts;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Correction.Kind;
import id.go.bantenprov.egov.casework.model.CorrectionAnswer;
import id.go.bantenprov.egov.casework.model.FormerAnswers.Former;
import id.go.bantenprov.egov.casework.model.InForce;
import id.go.bantenprov.egov.casework.model.Terms;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class SeeingWhatWasCorrectedTest {
    private static final String BEFORE = "Perubahan garis pantai Bayah 2000 sampai 2025";
    private static final String AFTER = "Perubahan garis pantai Bayah dan Malingping 2000 sampai 2025";
    private static final String MARK = "is-changed";

    @Autowired
    Province province;

    @Autowired
    Browsers browsers;

    @Autowired
    Applications applications;

    @Autowired
    CaseContents contents;

    @Autowired
    RequestCorrection requestCorrection;

    @Autowired
    CorrectionDrafts drafts;

    @Autowired
    AnswerCorrection answerCorrection;

    @Autowired
    Attachments attachments;

    @Autowired
    Archive archive;

    @Autowired
    StoredFiles files;

    @Autowired
    AnswerViews answerViews;

    @Autowired
    Catalogue catalogue;

    @Autowired
    InForce inForce;

    @Autowired
    Clock clock;

    Officer counter;
    Resident applicant;
    ApplicationNumber number;

    @BeforeEach
    void a_file_at_the_counter() {
        counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        applicant = province.resident("Nurhayati Salim");
        number = province.researchLetter(applicant);
    }

    private Application application() {
        return applications.read(applicant, number);
    }

    private Contents content() {
        return contents.open(application()).orElseThrow();
    }

    private void ask(Correction... items) {
        var command = new RequestCorrection.Command(number, application().version(), List.of(items));
        requestCorrection.handle(counter, command);
    }

    private void answer(UnaryOperator<Answers> correction, Map<String, String> explanations) {
        var draft = drafts.of(application(), content());
        drafts.save(application(), content(), draft.with(correction.apply(draft.answers()), explanations));
        var command = new AnswerCorrection.Command(number, application().version());
        assertThat(answerCorrection.handle(applicant, command)).isInstanceOf(CorrectionAnswer.Answered.class);
    }

    private void titleAndCardCorrected() {
        ask(
                new Correction(Kind.CORRECT_FIELD, "title", "proposal", "Sama dengan proposal."),
                new Correction(Kind.REPLACE_FILE, "ktp", "unreadable", "Foto ulang."));
        answer(before -> before.with("title", new Value.Text(AFTER)).with("ktp", newCard()), Map.of());
    }

    private Value.Files newCard() {
        var key = content().key();
        var owner = "casework.application/" + application().id();
        var file = archive.keep(new byte[] {1, 2, 3}, "ktp-terang.pdf", FileType.PDF, owner, key);
        files.add(file, key);
        attachments.add(application().id(), new Attachments.Attachment("ktp", file.id()));
        return new Value.Files(List.of(new FileRef(
                file.id().value(), file.name(), file.kept().hex(), file.sizeBytes(), FileType.PDF.mediaType())));
    }

    private String file() {
        return browsers.of(counter).get("/kerja/permohonan/" + number).body();
    }

    @Test
    void nothing_is_marked_where_nothing_was_corrected() {
        assertThat(file()).doesNotContain(MARK, "Diubah");
    }

    @Test
    void it_stands_first_what_the_correction_changed() {
        titleAndCardCorrected();

        assertThat(file())
                .containsSubsequence(
                        "Diubah pemohon pada perbaikan", "<li>Judul penelitian</li>", "<li>KTP</li>", "<dl");
    }

    @Test
    void a_changed_answer_says_so_with_what_stood_there_before() {
        titleAndCardCorrected();

        assertThat(file()).containsSubsequence("<dt", AFTER, "Diubah ", "Sebelumnya:", BEFORE, "</dd>");
    }

    @Test
    void a_replaced_file_says_so_with_the_name_of_the_former() {
        titleAndCardCorrected();

        assertThat(file()).containsSubsequence("ktp-terang.pdf", "Diubah ", "Sebelumnya:", "ktp.pdf", "</li>");
    }

    @Test
    void nothing_but_what_was_changed_is_marked() {
        titleAndCardCorrected();

        assertThat(file().split(MARK, -1)).hasSize(1 + 2);
    }

    @Test
    void the_history_keeps_what_was_asked_for() {
        titleAndCardCorrected();
        ask(new Correction(Kind.CLARIFY, "1", "place", "Di desa mana?"));

        assertThat(file())
                .containsSubsequence(
                        "id=\"riwayat-daftar\"",
                        "Pertanyaan petugas: Lokasi penelitian belum jelas. Di desa mana?",
                        "Judul penelitian: ",
                        "Sama dengan proposal.",
                        "KTP: ",
                        "Foto ulang.");
    }

    @Test
    void what_was_explained_stands_below_its_question_and_not_beside_it() {
        ask(new Correction(Kind.CLARIFY, "1", "place", "Di desa mana?"));
        answer(before -> before, Map.of("1", "Desa Bayah Timur."));

        assertThat(file()).contains("<p class=\"egov-lines\">“Di desa mana?”\nDesa Bayah Timur.</p>");
    }

    @Test
    void a_sealed_answer_stays_masked_before_and_after_until_it_is_asked_for() {
        var now = Answers.none().with("bankAccount", new Value.Text("1234567890"));
        var before = Answers.none().with("bankAccount", new Value.Text("9876543210"));

        assertThat(lines(before, now, Set.of())).containsExactly("•••• ••••", "•••• ••••");
        assertThat(lines(before, now, Set.of("bankAccount"))).containsExactly("1234567890", "9876543210");
    }

    /** Of the bank account: what stands there now, and what stood there before. */
    private List<String> lines(Answers before, Answers now, Set<String> revealed) {
        var changes = Changes.between(List.of(new Former(before, OffsetDateTime.now(clock))), now);
        var opened = new Contents(now, content().key(), "Nurhayati Salim", "id", LocalDate.now(clock));
        var row = answerViews
                .rows(
                        counter,
                        application(),
                        Optional.of(opened),
                        changes,
                        scholarship(),
                        revealed,
                        Language.INDONESIAN)
                .getLast();
        return List.of(row.lines().getFirst(), row.former().getFirst().lines().getFirst());
    }

    private Terms scholarship() {
        var service = catalogue
                .current(new ServiceCode("BEASISWA"), LocalDate.now(clock))
                .orElseThrow();
        return new Terms(service, inForce.termsToShow(application()).calendar(), OffsetDateTime.now(clock));
    }
}
