package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Agency;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.desk.CancelCorrection;
import id.go.bantenprov.egov.casework.desk.RequestCorrection;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Attachments.Attachment;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Correction.Kind;
import id.go.bantenprov.egov.casework.model.CorrectionRequest;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.document.Archive;
import id.go.bantenprov.egov.document.FileType;
import id.go.bantenprov.egov.document.StoredFile;
import id.go.bantenprov.egov.document.StoredFiles;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.web.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** People who ask for public information, the service with the shortest form. */
@TestComponent
public class Applicants {
    static final Correction WHICH_ROAD =
            new Correction(Kind.CORRECT_FIELD, "information", "unclear", "Sebutkan ruas jalannya");
    static final Correction WHOLE_CARD = new Correction(Kind.REPLACE_FILE, "ktp", "identity", "KTP-nya terpotong");
    static final Correction WHAT_FOR = new Correction(Kind.CLARIFY, "1", "purpose", "Untuk apa datanya?");

    private final TestPeople people;
    private final Identities identities;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Attachments attachments;
    private final Archive archive;
    private final StoredFiles files;
    private final SubmitApplication submit;
    private final RequestCorrection requestCorrection;
    private final CancelCorrection cancelCorrection;
    private final Clock clock;

    Applicants(
            TestPeople people,
            Identities identities,
            Agencies agencies,
            Catalogue catalogue,
            Drafts drafts,
            Attachments attachments,
            Archive archive,
            StoredFiles files,
            SubmitApplication submit,
            RequestCorrection requestCorrection,
            CancelCorrection cancelCorrection,
            Clock clock) {
        this.people = people;
        this.identities = identities;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.attachments = attachments;
        this.archive = archive;
        this.files = files;
        this.submit = submit;
        this.requestCorrection = requestCorrection;
        this.cancelCorrection = cancelCorrection;
        this.clock = clock;
    }

    Resident resident() {
        return (Resident) identities.person(people.resident().id().value()).orElseThrow();
    }

    /** Somebody at the desk that checks requests for information. */
    Officer atTheDesk() {
        var unit = new UnitCode("diskominfo.ppid");
        var agency = agencies.agencyOf(unit).map(Agency::code).orElseThrow();
        var account = people.officer(new Grant(Role.OFFICER, agency, unit)).id().value();
        return (Officer) identities.person(account).orElseThrow();
    }

    OnlineService service() {
        return catalogue.current(new ServiceCode("PPID"), LocalDate.now(clock)).orElseThrow();
    }

    Draft draft(Resident resident) {
        return drafts.begin(resident, service().serviceVersion(), Answers.none());
    }

    /** A draft in which nothing is missing. */
    Draft completeDraft(Resident resident) {
        var draft = draft(resident);
        drafts.save(draft.with(answers(draft)));
        return drafts.read(resident, draft.id()).orElseThrow();
    }

    Answers answers(Draft draft) {
        return Answers.none()
                .with("indonesian", new Value.Truth(true))
                .with("applicantType", new Value.Choice("person"))
                .with("holdingAgency", new Value.Choice("dpupr"))
                .with("information", new Value.Text("Rencana perbaikan jalan Pandeglang sampai Sumur tahun 2027"))
                .with("purpose", new Value.Text("Untuk penelitian tentang jalan di selatan"))
                .with("delivery", new Value.Choice("account"))
                .with("ktp", new Value.Files(List.of(FormFiles.ref(file(draft, "ktp")))));
    }

    /** A file that was handed in with a draft. */
    StoredFile file(Draft draft, String requirement) {
        var file = archive.keep(
                new byte[] {1, 2, 3}, "ktp.pdf", FileType.PDF, "casework.draft/" + draft.id(), draft.key());
        files.add(file, draft.key());
        attachments.add(draft.id(), new Attachment(requirement, file.id()));
        return file;
    }

    HandingIn send(Resident resident, DraftId draft) {
        return submit.handle(resident, new SubmitApplication.Command(draft, Language.INDONESIAN));
    }

    /** A complete request for information, handed in now. */
    public ApplicationNumber sent(Resident resident) {
        return ((HandingIn.Submitted) send(resident, completeDraft(resident).id())).number();
    }

    /** The desk asks for this of what was just sent. */
    void haveToCorrect(ApplicationNumber number, Correction... items) {
        var asked = requestCorrection.handle(atTheDesk(), new RequestCorrection.Command(number, 1, List.of(items)));
        if (!(asked instanceof CorrectionRequest.Requested))
            throw new IllegalStateException("The correction of the tests cannot be asked for");
    }

    /** The desk takes back what it has asked for, and asks for this. */
    void haveToCorrectInstead(ApplicationNumber number, int seenVersion, Correction... items) {
        var desk = atTheDesk();
        cancelCorrection.handle(desk, new CancelCorrection.Command(number, seenVersion));
        requestCorrection.handle(desk, new RequestCorrection.Command(number, seenVersion + 1, List.of(items)));
    }

    /** What is sent by a page that asks for no answer. */
    static PageInput nothing() {
        return new PageInput(Set.of(), Inputs.NONE, Map.of(), Map.of(), Set.of(), PageInput.Purpose.GO_ON);
    }

    static PageInput going(String fact, Map<String, List<String>> inputs) {
        return new PageInput(Set.of(fact), new Inputs(inputs), Map.of(), Map.of(), Set.of(), PageInput.Purpose.GO_ON);
    }

    static PageInput bringing(String fact, StoredFile file) {
        return new PageInput(
                Set.of(fact), Inputs.NONE, Map.of(fact, List.of(file)), Map.of(), Set.of(), PageInput.Purpose.GO_ON);
    }

    static Answer given(Value value) {
        return new Answer.Given(value);
    }
}
