package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.apply.SubmitApplication;
import id.go.bantenprov.egov.casework.desk.ApproveStep;
import id.go.bantenprov.egov.casework.desk.DeclareComplete;
import id.go.bantenprov.egov.casework.desk.GiveAssessment;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Attachments;
import id.go.bantenprov.egov.casework.model.Draft;
import id.go.bantenprov.egov.casework.model.Drafts;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.casework.model.Proposal;
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
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Requests for information about roads, and the offices that answer them. */
@TestComponent
public class InformationRequests {
    private final Province province;
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Attachments attachments;
    private final Archive archive;
    private final StoredFiles files;
    private final SubmitApplication submit;
    private final Applications applications;
    private final DeclareComplete declareComplete;
    private final GiveAssessment giveAssessment;
    private final ApproveStep approveStep;
    private final RenderLetter renderLetter;
    private final Clock clock;

    InformationRequests(
            Province province,
            Catalogue catalogue,
            Drafts drafts,
            Attachments attachments,
            Archive archive,
            StoredFiles files,
            SubmitApplication submit,
            Applications applications,
            DeclareComplete declareComplete,
            GiveAssessment giveAssessment,
            ApproveStep approveStep,
            RenderLetter renderLetter,
            Clock clock) {
        this.province = province;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.attachments = attachments;
        this.archive = archive;
        this.files = files;
        this.submit = submit;
        this.applications = applications;
        this.declareComplete = declareComplete;
        this.giveAssessment = giveAssessment;
        this.approveStep = approveStep;
        this.renderLetter = renderLetter;
        this.clock = clock;
    }

    /** Who checks requests and writes the answers. */
    public Officer desk() {
        return province.officer("Rina Marlina", "diskominfo.ppid");
    }

    /** Who looks for the information. */
    Officer holder() {
        return province.officer("Agus Setiawan", "dpupr.ppidPelaksana");
    }

    Officer signer() {
        return province.holder("Tuti Handayani", "diskominfo.ppidUtama", Role.HEAD);
    }

    /** Complete, and before the agency that holds the information. */
    ApplicationNumber toBeFound(Resident applicant) {
        var service =
                catalogue.current(new ServiceCode("PPID"), LocalDate.now(clock)).orElseThrow();
        var draft = drafts.begin(applicant, service.serviceVersion(), Answers.none());
        drafts.save(draft.with(answers(draft)));
        var sent = submit.handle(applicant, new SubmitApplication.Command(draft.id(), Language.INDONESIAN));
        if (!(sent instanceof HandingIn.Submitted(var number)))
            throw new IllegalStateException("The request of the tests is not complete");
        declareComplete.handle(desk(), new DeclareComplete.Command(number, version(applicant, number)));
        return number;
    }

    private Answers answers(Draft draft) {
        return Answers.none()
                .with("indonesian", new Value.Truth(true))
                .with("applicantType", new Value.Choice("person"))
                .with("holdingAgency", new Value.Choice("dpupr"))
                .with("information", new Value.Text("Laporan perbaikan jalan provinsi di Kabupaten Lebak tahun 2025"))
                .with("purpose", new Value.Text("Untuk bahan diskusi warga"))
                .with("delivery", new Value.Choice("account"))
                .with("copyFormat", new Value.Choice("digital"))
                .with("ktp", identityCard(draft));
    }

    private Value.Files identityCard(Draft draft) {
        var type = FileType.PDF;
        var file = archive.keep(new byte[] {1, 2, 3}, "ktp.pdf", type, "casework.draft/" + draft.id(), draft.key());
        files.add(file, draft.key());
        attachments.add(draft.id(), new Attachments.Attachment("ktp", file.id()));
        return new Value.Files(List.of(
                new FileRef(file.id().value(), "ktp.pdf", file.kept().hex(), file.sizeBytes(), type.mediaType())));
    }

    /** Before the desk that writes the answer. @param found what the agency has said */
    public ApplicationNumber toBeAnswered(Resident applicant, String found) {
        var number = toBeFound(applicant);
        giveAssessment.handle(
                holder(), new GiveAssessment.Command(number, version(applicant, number), AssessmentView.AGREE, found));
        return number;
    }

    /** With its letter before the chief officer. */
    ApplicationNumber toBeSigned(Resident applicant, Proposal answer) {
        var number = toBeAnswered(applicant, "");
        approveStep.handle(desk(), new ApproveStep.Command(number, version(applicant, number), answer));
        renderLetter.render(applications.read(signer(), number).id());
        return number;
    }

    private int version(Resident applicant, ApplicationNumber number) {
        return applications.read(applicant, number).version();
    }
}
