package id.go.bantenprov.egov.browser;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.Intake;
import id.go.bantenprov.egov.document.Limits;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.document.Upload;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.vault.DataKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of a research letter, with every answer and file. */
@TestComponent
class FilledDrafts {
    private static final List<String> PAPERS = List.of("permohonan", "proposal", "taatHukum", "keabsahan", "ktp");
    private static final String PHOTO = "pasfoto";
    private static final long MOST_BYTES = 5L * 1024 * 1024;

    private final Drafts drafts;
    private final Attachments attachments;
    private final StoredFiles files;
    private final Intake intake;
    private final Catalogue catalogue;
    private final Clock clock;

    FilledDrafts(
            Drafts drafts,
            Attachments attachments,
            StoredFiles files,
            Intake intake,
            Catalogue catalogue,
            Clock clock) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.files = files;
        this.intake = intake;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A draft that may be sent as it is. */
    @Transactional
    public Draft researchLetter(Resident resident) {
        var service = service("SKP");
        var draft = drafts.begin(resident, service.serviceVersion(), Answers.none());
        var answers = service.form().restore(words()).answers();
        for (var paper : PAPERS) answers = answers.with(paper, file(draft, paper, "contoh.pdf", pdf()));
        answers = answers.with(PHOTO, file(draft, PHOTO, "pasfoto.png", png()));
        drafts.save(draft.with(answers));
        return drafts.read(resident, draft.id()).orElseThrow();
    }

    /** A draft with nothing but some answers, given as the form keeps them. */
    @Transactional
    public Draft of(Resident resident, String service, Map<String, ?> answers) {
        var online = service(service);
        return drafts.begin(
                resident,
                online.serviceVersion(),
                online.form().restore(answers).answers());
    }

    private OnlineService service(String code) {
        return catalogue.current(new ServiceCode(code), LocalDate.now(clock)).orElseThrow();
    }

    private Map<String, Object> words() {
        var today = LocalDate.now(clock);
        var answers = new HashMap<String, Object>();
        answers.put("scope", "banten");
        answers.put("applicantType", "person");
        answers.put("title", "Kebiasaan menabung nelayan di pesisir Banten");
        answers.put("fieldOfStudy", "economy");
        answers.put("institution", "Universitas Sultan Ageng Tirtayasa");
        answers.put("researchers", rows(Map.of("name", "Nurhayati Salim", "role", "lead")));
        answers.put("locations", rows(Map.of("regency", "36.04", "place", "Pelabuhan Karangantu")));
        answers.put("startDate", today.plusDays(14).toString());
        answers.put("endDate", today.plusDays(120).toString());
        answers.put("targetAgency", null);
        answers.put("truth", true);
        return answers;
    }

    private static Map<String, Object> rows(Map<String, Object> row) {
        return Map.of("rows", List.of(row), "closed", true);
    }

    private Value file(Draft draft, String requirement, String name, byte[] bytes) {
        var file = kept(name, bytes, "casework.draft/" + draft.id(), draft.key());
        attachments.add(draft.id(), new Attachment(requirement, file.id()));
        return new Value.Files(List.of(ref(file)));
    }

    /** Another paper in the place of one that was handed in. */
    Value betterPaper(ApplicationId application, String requirement, DataKey key) {
        var file = kept("contoh-lengkap.pdf", pdf(), "casework.application/" + application, key);
        attachments.add(application, new Attachment(requirement, file.id()));
        return new Value.Files(List.of(ref(file)));
    }

    private StoredFile kept(String name, byte[] bytes, String owner, DataKey key) {
        var limits = new Limits(Set.of(FileType.values()), MOST_BYTES);
        var upload = intake.accept(new ByteArrayInputStream(bytes), name, limits, owner, key);
        if (!(upload instanceof Upload.Accepted(var file))) throw new AssertionError(upload);
        files.add(file, key);
        return file;
    }

    private static FileRef ref(StoredFile file) {
        return new FileRef(
                file.id().value(),
                file.name(),
                file.received().hex(),
                file.sizeBytes(),
                file.type().mediaType());
    }

    static byte[] pdf() {
        try {
            return Samples.pdf();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] png() {
        try {
            return Samples.png();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
