package id.go.bantenprov.egov.casework.model;

import static java.util.Objects.requireNonNull;

import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.InReview;
import id.go.bantenprov.egov.casework.model.ApplicationState.Issued;
import id.go.bantenprov.egov.casework.model.ApplicationState.Lapsed;
import id.go.bantenprov.egov.casework.model.ApplicationState.Rejected;
import id.go.bantenprov.egov.casework.model.ApplicationState.Revoked;
import id.go.bantenprov.egov.casework.model.ApplicationState.Withdrawn;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.catalogue.StepKey;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.ledger.CaseTag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application as a row of {@code casework.application} holds it, without what never enters a decision. */
record ApplicationRow(
        UUID id,
        String number,
        int version,
        int seq,
        @Nullable String tag,
        String service,
        String serviceVersion,
        String owner,
        @Nullable UUID applicant,
        @Nullable String assessor,
        @Nullable String assessorAgency,
        LocalDate receivedOn,
        int round,
        int correctionsAsked,
        boolean counted,
        boolean extended,
        @Nullable String proposed,
        @Nullable String proposalReasons,
        String decidedBy,
        String state,
        @Nullable String step,
        @Nullable LocalDate promiseSince,
        @Nullable Integer promiseUsedBefore,
        @Nullable LocalDate promiseDue,
        @Nullable LocalDate promiseStoppedOn,
        @Nullable Integer promiseLeft,
        @Nullable LocalDate stageSince,
        @Nullable Integer stageUsedBefore,
        @Nullable LocalDate stageDue,
        @Nullable LocalDate stageStoppedOn,
        @Nullable Integer stageLeft,
        @Nullable String corrections,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answerBy,
        @Nullable String letter,
        @Nullable UUID letterFile,
        @Nullable String letterSha256,
        @Nullable Integer letterAttempts,
        @Nullable String letterFailure,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate endedDue,
        @Nullable Integer used,
        @Nullable LocalDate objectionUntil,
        @Nullable String withdrawnFrom,
        @Nullable LocalDate revokedOn,
        @Nullable String revocationGround) {

    Application toApplication() {
        return new Application(
                new ApplicationId(id), new ApplicationNumber(number), version, seq, filed(), course(), toState());
    }

    private Filed filed() {
        return new Filed(
                tag == null ? null : new CaseTag(tag),
                new ServiceVersion(new ServiceCode(service), serviceVersion),
                new UnitCode(owner),
                applicant == null ? null : new ResidentId(applicant),
                assessor == null
                        ? null
                        : new Assessor(new Place(assessor), new AgencyCode(requireNonNull(assessorAgency))),
                receivedOn);
    }

    private Course course() {
        var decided = StateJson.readDecisions(decidedBy);
        return new Course(round, correctionsAsked, counted, extended, proposed == null ? null : proposal(), decided);
    }

    private Proposal proposal() {
        return new Proposal(
                Proposal.Outcome.valueOf(requireNonNull(proposed)), proposalReasons == null ? "" : proposalReasons);
    }

    private ApplicationState toState() {
        return switch (state) {
            case "CHECKING" -> new Checking(stepKey(), (Running) stage(), promise());
            case "IN_REVIEW" -> new InReview(stepKey(), (Running) promise());
            case "IN_ASSESSMENT" ->
                new InAssessment(
                        stepKey(), new Place(requireNonNull(assessor)), (Running) stage(), (Running) promise());
            case "AWAITING_APPLICANT" ->
                new AwaitingApplicant(
                        readCorrections(),
                        promise(),
                        stage(),
                        stepKey(),
                        requireNonNull(askedOn),
                        requireNonNull(answerBy));
            case "AWAITING_SIGNATURE" -> new AwaitingSignature(stepKey(), proposal(), (Running) promise(), toLetter());
            case "ISSUED" -> new Issued(ending(), proposal());
            case "REJECTED" -> new Rejected(ending(), proposal());
            case "WITHDRAWN" -> new Withdrawn(requireNonNull(endedOn), requireNonNull(withdrawnFrom));
            case "LAPSED" -> new Lapsed(requireNonNull(endedOn), readCorrections());
            case "REVOKED" -> new Revoked(ending(), requireNonNull(revokedOn), requireNonNull(revocationGround));
            default -> throw new IllegalStateException("Unknown state " + state);
        };
    }

    private StepKey stepKey() {
        return new StepKey(requireNonNull(step));
    }

    private PromiseClock promise() {
        return new ClockColumns(promiseSince, promiseUsedBefore, promiseDue, promiseStoppedOn, promiseLeft).toClock();
    }

    private PromiseClock stage() {
        return new ClockColumns(stageSince, stageUsedBefore, stageDue, stageStoppedOn, stageLeft).toClock();
    }

    private List<Correction> readCorrections() {
        return StateJson.readCorrections(requireNonNull(corrections));
    }

    private Letter toLetter() {
        return switch (requireNonNull(letter)) {
            case "PREPARING" -> new Letter.Preparing(letterAttempts == null ? 0 : letterAttempts);
            case "READY" -> new Letter.Ready(new FileId(requireNonNull(letterFile)), requireNonNull(letterSha256));
            default -> new Letter.Failed(requireNonNull(letterAttempts), requireNonNull(letterFailure));
        };
    }

    private Ending ending() {
        return new Ending(
                requireNonNull(endedOn),
                requireNonNull(endedDue),
                requireNonNull(used),
                requireNonNull(objectionUntil));
    }

    static ApplicationRow of(Application application) {
        return new StateColumns(application).toRow();
    }
}
