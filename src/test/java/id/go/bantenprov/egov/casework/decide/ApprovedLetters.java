package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.desk.ApproveStep;
import id.go.bantenprov.egov.casework.desk.DeclareComplete;
import id.go.bantenprov.egov.casework.desk.GiveAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Signing;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import org.springframework.boot.test.context.TestComponent;

/** Research letters that every desk has said yes to: they are rendered and wait for the head of the agency. */
@TestComponent
public class ApprovedLetters {
    private static final Proposal GRANT = new Proposal(Proposal.Outcome.GRANTED, "");

    private final Province province;
    private final Applications applications;
    private final DeclareComplete declareComplete;
    private final GiveAssessment giveAssessment;
    private final ApproveStep approveStep;
    private final RenderLetter renderLetter;
    private final SignDecision signDecision;

    ApprovedLetters(
            Province province,
            Applications applications,
            DeclareComplete declareComplete,
            GiveAssessment giveAssessment,
            ApproveStep approveStep,
            RenderLetter renderLetter,
            SignDecision signDecision) {
        this.province = province;
        this.applications = applications;
        this.declareComplete = declareComplete;
        this.giveAssessment = giveAssessment;
        this.approveStep = approveStep;
        this.renderLetter = renderLetter;
        this.signDecision = signDecision;
    }

    /** Who approves last. */
    public Officer divisionHead() {
        return province.holder("Lilis Suryani", "dpmptsp.kabid", Role.OFFICER);
    }

    /** Who signs. */
    public Officer head() {
        return province.holder("Bambang Prakoso", "dpmptsp.kepala", Role.HEAD);
    }

    /** A letter this resident has applied for. */
    public ApplicationNumber of(Resident applicant) {
        var number = province.researchLetter(applicant);
        var counter = province.officer("Asep Mulyana", "dpmptsp.loket");
        var assessor = province.officer("Yusuf Hidayat", "kesbangpol.kewaspadaan");
        declareComplete.handle(counter, new DeclareComplete.Command(number, version(counter, number)));
        giveAssessment.handle(
                assessor, new GiveAssessment.Command(number, version(assessor, number), AssessmentView.AGREE, ""));
        approve(province.officer("Ratna Dewi", "dpmptsp.perizinan"), number);
        approve(divisionHead(), number);
        renderLetter.render(applications.read(head(), number).id());
        return number;
    }

    private void approve(Officer officer, ApplicationNumber number) {
        approveStep.handle(officer, new ApproveStep.Command(number, version(officer, number), GRANT));
    }

    public int version(Officer officer, ApplicationNumber number) {
        return applications.read(officer, number).version();
    }

    /** What the signer is shown. */
    Letter.Ready letter(Officer signer, ApplicationNumber number) {
        var waiting = (AwaitingSignature) applications.read(signer, number).state();
        return (Letter.Ready) waiting.letter();
    }

    /** As whoever signs is shown it at that moment. */
    public Signing sign(Officer signer, ApplicationNumber number) {
        var seen = letter(signer, number).sha256();
        return signDecision.handle(
                signer, new SignDecision.Command(number, version(signer, number), seen, Province.PASSWORD));
    }
}
