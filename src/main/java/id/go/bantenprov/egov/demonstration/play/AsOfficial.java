package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.decide.ExtendPromise;
import id.go.bantenprov.egov.casework.decide.RevokeResult;
import id.go.bantenprov.egov.casework.desk.ApproveStep;
import id.go.bantenprov.egov.casework.desk.CancelCorrection;
import id.go.bantenprov.egov.casework.desk.DeclareComplete;
import id.go.bantenprov.egov.casework.desk.GiveAssessment;
import id.go.bantenprov.egov.casework.desk.RequestCorrection;
import id.go.bantenprov.egov.casework.desk.ReturnStep;
import id.go.bantenprov.egov.casework.desk.Saying.Said;
import id.go.bantenprov.egov.casework.desk.WriteToApplicant;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.Approval.Approved;
import id.go.bantenprov.egov.casework.model.AssessmentGiving.Given;
import id.go.bantenprov.egov.casework.model.CorrectionCancelling.Cancelled;
import id.go.bantenprov.egov.casework.model.CorrectionRequest.Requested;
import id.go.bantenprov.egov.casework.model.Declaration.Declared;
import id.go.bantenprov.egov.casework.model.Extending.Extended;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Returning.Returned;
import id.go.bantenprov.egov.casework.model.Revoking.Revoked;
import id.go.bantenprov.egov.demonstration.model.Act;
import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.Look;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Part;
import org.springframework.stereotype.Component;

/** What invented officials do at their desks, each on the application as it stands at that moment. */
@Component
class AsOfficial {
    private final Applications applications;
    private final AccessRecords accessRecords;
    private final CompareOnce compareOnce;
    private final DeclareComplete declareComplete;
    private final RequestCorrection requestCorrection;
    private final CancelCorrection cancelCorrection;
    private final GiveAssessment giveAssessment;
    private final ApproveStep approveStep;
    private final ReturnStep returnStep;
    private final ExtendPromise extendPromise;
    private final RevokeResult revokeResult;
    private final WriteToApplicant writeToApplicant;
    private final AtTheirDesks atTheirDesks;

    AsOfficial(
            Applications applications,
            AccessRecords accessRecords,
            CompareOnce compareOnce,
            DeclareComplete declareComplete,
            RequestCorrection requestCorrection,
            CancelCorrection cancelCorrection,
            GiveAssessment giveAssessment,
            ApproveStep approveStep,
            ReturnStep returnStep,
            ExtendPromise extendPromise,
            RevokeResult revokeResult,
            WriteToApplicant writeToApplicant,
            AtTheirDesks atTheirDesks) {
        this.applications = applications;
        this.accessRecords = accessRecords;
        this.compareOnce = compareOnce;
        this.declareComplete = declareComplete;
        this.requestCorrection = requestCorrection;
        this.cancelCorrection = cancelCorrection;
        this.giveAssessment = giveAssessment;
        this.approveStep = approveStep;
        this.returnStep = returnStep;
        this.extendPromise = extendPromise;
        this.revokeResult = revokeResult;
        this.writeToApplicant = writeToApplicant;
        this.atTheirDesks = atTheirDesks;
    }

    void declareComplete(Officer officer, ApplicationNumber number) {
        var application = open(officer, number);
        compareOnce.handle(officer, application);
        var outcome = declareComplete.handle(officer, new DeclareComplete.Command(number, application.version()));
        if (!(outcome instanceof Declared)) throw new UnexpectedTurn("Declaring complete: " + outcome);
    }

    void askCorrection(Officer officer, ApplicationNumber number, Act.AskCorrection act) {
        var outcome = requestCorrection.handle(
                officer, new RequestCorrection.Command(number, version(officer, number), act.corrections()));
        if (!(outcome instanceof Requested)) throw new UnexpectedTurn("Asking for corrections: " + outcome);
    }

    void cancelCorrection(Officer officer, ApplicationNumber number) {
        var outcome = cancelCorrection.handle(officer, new CancelCorrection.Command(number, version(officer, number)));
        if (!(outcome instanceof Cancelled)) throw new UnexpectedTurn("Cancelling a correction: " + outcome);
    }

    void assess(Officer officer, ApplicationNumber number, Act.Assess act) {
        var outcome = giveAssessment.handle(
                officer, new GiveAssessment.Command(number, version(officer, number), act.view(), act.reasons()));
        if (!(outcome instanceof Given)) throw new UnexpectedTurn("Assessing: " + outcome);
    }

    void approve(Officer officer, ApplicationNumber number, Proposal proposal) {
        var outcome = approveStep.handle(officer, new ApproveStep.Command(number, version(officer, number), proposal));
        if (!(outcome instanceof Approved)) throw new UnexpectedTurn("Approving: " + outcome);
    }

    void giveBack(Officer officer, ApplicationNumber number, String reason) {
        var outcome = returnStep.handle(officer, new ReturnStep.Command(number, version(officer, number), reason));
        if (!(outcome instanceof Returned)) throw new UnexpectedTurn("Giving back: " + outcome);
    }

    void extend(Officer officer, ApplicationNumber number, String reason) {
        var outcome =
                extendPromise.handle(officer, new ExtendPromise.Command(number, version(officer, number), reason));
        if (!(outcome instanceof Extended)) throw new UnexpectedTurn("Extending: " + outcome);
    }

    void revoke(Officer officer, ApplicationNumber number, Act.Revoke act) {
        var outcome = revokeResult.handle(
                officer,
                new RevokeResult.Command(
                        number, version(officer, number), act.ground(), act.legalBasis(), act.reason()),
                atTheirDesks.of(officer));
        if (!(outcome instanceof Revoked)) throw new UnexpectedTurn("Revoking: " + outcome);
    }

    void write(Officer officer, ApplicationNumber number, String text) {
        var outcome = writeToApplicant.handle(officer, new WriteToApplicant.Command(number, text));
        if (!(outcome instanceof Said)) throw new UnexpectedTurn("Writing to an applicant: " + outcome);
    }

    private int version(Officer officer, ApplicationNumber number) {
        return open(officer, number).version();
    }

    /** The file as the official has it open, which goes on record as any look does. */
    private Application open(Officer officer, ApplicationNumber number) {
        var application = applications.read(officer, number);
        var applicant = application.filed().applicant();
        if (applicant != null) {
            accessRecords.record(officer, new Look(applicant, number.text(), Part.FILE, Look.LOOKING));
        }
        return application;
    }
}
