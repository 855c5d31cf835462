package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.apply.Applicants;
import id.go.bantenprov.egov.casework.desk.ApproveStep;
import id.go.bantenprov.egov.casework.desk.DeclareComplete;
import id.go.bantenprov.egov.casework.desk.GiveAssessment;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import org.springframework.boot.test.context.TestComponent;

/** Requests for information about roads, and the offices that answer them. */
@TestComponent
public class InformationRequests {
    private final Province province;
    private final Applicants applicants;
    private final Applications applications;
    private final DeclareComplete declareComplete;
    private final GiveAssessment giveAssessment;
    private final ApproveStep approveStep;
    private final RenderLetter renderLetter;

    InformationRequests(
            Province province,
            Applicants applicants,
            Applications applications,
            DeclareComplete declareComplete,
            GiveAssessment giveAssessment,
            ApproveStep approveStep,
            RenderLetter renderLetter) {
        this.province = province;
        this.applicants = applicants;
        this.applications = applications;
        this.declareComplete = declareComplete;
        this.giveAssessment = giveAssessment;
        this.approveStep = approveStep;
        this.renderLetter = renderLetter;
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
        var number = applicants.sent(applicant);
        declareComplete.handle(desk(), new DeclareComplete.Command(number, version(applicant, number)));
        return number;
    }

    /** Before the desk that writes the answer. */
    public ApplicationNumber toBeAnswered(Resident applicant) {
        return toBeAnswered(applicant, "Ada di ruang layanan informasi.");
    }

    /** Before the desk that writes the answer. @param found what the agency has said */
    public ApplicationNumber toBeAnswered(Resident applicant, String found) {
        return found(applicant, AssessmentView.AGREE, found);
    }

    /** The same, where the agency gives the information on one condition. */
    ApplicationNumber toBeAnsweredOn(String condition, Resident applicant) {
        return found(applicant, AssessmentView.AGREE_WITH_CONDITIONS, condition);
    }

    private ApplicationNumber found(Resident applicant, AssessmentView view, String said) {
        var number = toBeFound(applicant);
        giveAssessment.handle(holder(), new GiveAssessment.Command(number, version(applicant, number), view, said));
        return number;
    }

    /** With its letter before the chief officer. */
    ApplicationNumber toBeSigned(Resident applicant, Proposal answer) {
        var number = toBeAnswered(applicant);
        approveStep.handle(desk(), new ApproveStep.Command(number, version(applicant, number), answer));
        renderLetter.render(applications.read(signer(), number).id());
        return number;
    }

    private int version(Resident applicant, ApplicationNumber number) {
        return applications.read(applicant, number).version();
    }
}
