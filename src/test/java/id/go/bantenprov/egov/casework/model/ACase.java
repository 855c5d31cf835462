package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.catalogue.OnlineService.RevocationGround;
import id.go.bantenprov.egov.catalogue.Promise;
import id.go.bantenprov.egov.catalogue.Route;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.catalogue.StepKey;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.StaffId;
import id.go.bantenprov.egov.ledger.CaseTag;
import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** A case of a small service with every kind of step, and the people who work on it. Only what a test names differs. */
final class ACase {
    static final AgencyCode DPMPTSP = new AgencyCode("2.18.0.00.0.00.16.0000");
    static final AgencyCode KESBANGPOL = new AgencyCode("8.01.0.00.0.00.33.0000");
    static final Officer COUNTER = unitOfficer("dpmptsp.loket", DPMPTSP);
    static final Officer REVIEWER = unitOfficer("dpmptsp.perizinan", DPMPTSP);
    static final Officer ASSESSOR = unitOfficer("kesbangpol.kewaspadaan", KESBANGPOL);
    static final Officer DIVISION_HEAD = positionHolder("dpmptsp.kabid");
    static final Officer HEAD = positionHolder("dpmptsp.kepala");
    static final Proposal GRANT = new Proposal(Proposal.Outcome.GRANTED, "");
    static final Proposal REJECT = new Proposal(Proposal.Outcome.REJECTED, "Lokasi tidak aman.");

    private static final Localized NAME = new Localized("Tahap", "Step");

    private Promise promise =
            new Promise(5, Promise.From.COMPLETE, 2, 20, OptionalInt.empty(), Promise.Silence.GRANT, 21, 1, 3);
    private Step.OnSilence onSilence = Step.OnSilence.WAIT;
    private boolean givesAnswer;
    private WorkingCalendar calendar;

    private ACase(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    static ACase under(WorkingCalendar calendar) {
        return new ACase(calendar);
    }

    /** As the law on public information has it: counted from receipt, extendable once by 7 days. */
    ACase promisedFromReceipt() {
        promise = new Promise(10, Promise.From.RECEIVED, 2, 20, OptionalInt.of(7), Promise.Silence.NONE, 30, 1, 3);
        return this;
    }

    ACase goingOnInSilence() {
        onSilence = Step.OnSilence.PROCEED;
        return this;
    }

    /** As for a service whose letter prints the reasons of a grant. */
    ACase givingAnAnswer() {
        givesAnswer = true;
        return this;
    }

    ACase under(int revision, WorkingCalendar revised) {
        calendar = revised;
        return this;
    }

    Terms at(String date, String time) {
        return new Terms(
                service(),
                calendar,
                OffsetDateTime.of(LocalDate.parse(date), LocalTime.parse(time), ZoneOffset.ofHours(7)));
    }

    Terms on(String date) {
        return at(date, "10:00");
    }

    Move submitted(Terms terms) {
        var filed = new Filed(
                CaseTag.draw(),
                service().serviceVersion(),
                new UnitCode("dpmptsp"),
                new ResidentId(UUID.randomUUID()),
                new Assessor(new Place("kesbangpol.kewaspadaan"), KESBANGPOL),
                terms.countedDay());
        return Application.submitted(
                new ApplicationId(UUID.randomUUID()), new ApplicationNumber("BTN-26-7KQ4-M2XD"), filed, terms);
    }

    /** Handed in and declared complete on the same day. */
    Application declaredOn(String date) {
        var terms = on(date);
        var application = submitted(terms).after();
        return after(
                application.handledBy(COUNTER, application.version(), terms).declareComplete());
    }

    Application inReviewOn(String date) {
        var application = declaredOn(date);
        return after(application
                .handledBy(ASSESSOR, application.version(), on(date))
                .giveAssessment(AssessmentView.AGREE, givesAnswer ? "Ada di lampiran I." : ""));
    }

    Application inApprovalOn(String date, Proposal proposal) {
        var application = inReviewOn(date);
        return after(
                application.handledBy(REVIEWER, application.version(), on(date)).approveStep(proposal));
    }

    Application awaitingSignatureOn(String date, Proposal proposal) {
        var application = inApprovalOn(date, proposal);
        return after(application
                .handledBy(DIVISION_HEAD, application.version(), on(date))
                .approveStep(proposal));
    }

    /** The application after a deed that must have succeeded. */
    static Application after(Object outcome) {
        return switch (outcome) {
            case Declaration.Declared(var move) -> move.after();
            case CorrectionRequest.Requested(var move) -> move.after();
            case CorrectionAnswer.Answered(var move) -> move.after();
            case CorrectionCancelling.Cancelled(var move) -> move.after();
            case AssessmentGiving.Given(var move) -> move.after();
            case GoingOn.WentOn(var move) -> move.after();
            case Approval.Approved(var move) -> move.after();
            case Returning.Returned(var move) -> move.after();
            case Extending.Extended(var move) -> move.after();
            case Rendering.Kept(var move) -> move.after();
            default -> throw new AssertionError("Refused: " + outcome);
        };
    }

    static List<Correction> aCorrection() {
        return List.of(
                new Correction(Correction.Kind.REPLACE_FILE, "ktp", "unreadable", "Foto ulang di tempat terang."));
    }

    private OnlineService service() {
        var code = new ServiceCode("SKP");
        return new OnlineService(
                code,
                "1",
                LocalDate.parse("2026-01-02"),
                "skp",
                NAME,
                NAME,
                new UnitCode("dpmptsp"),
                List.of(),
                List.of(),
                List.of(),
                promise,
                List.of(),
                route(),
                null,
                Optional.empty(),
                null,
                List.of(),
                List.of(new RevocationGround("falseStatement", NAME)),
                null,
                null,
                "");
    }

    private Route route() {
        return new Route(List.of(
                new Step.Check(new StepKey("check"), NAME, new UnitCode("dpmptsp.loket")),
                new Step.Assessment(new StepKey("assessment"), NAME, "kesbangpol.kewaspadaan", 2, onSilence),
                new Step.Review(new StepKey("review"), NAME, new UnitCode("dpmptsp.perizinan")),
                new Step.Approval(new StepKey("approval"), NAME, new PositionCode("dpmptsp.kabid")),
                new Step.Signature(new StepKey("signature"), NAME, new PositionCode("dpmptsp.kepala")),
                new Step.Issue(new StepKey("issue"), NAME, "skp", Optional.empty(), false, givesAnswer)));
    }

    private static Officer unitOfficer(String unit, AgencyCode agency) {
        return officer(agency, Set.of(), Set.of(new Grant(Role.OFFICER, agency, new UnitCode(unit))));
    }

    private static Officer positionHolder(String position) {
        return officer(DPMPTSP, Set.of(new PositionCode(position)), Set.of(new Grant(Role.OFFICER, DPMPTSP)));
    }

    private static Officer officer(AgencyCode agency, Set<PositionCode> positions, Set<Grant> grants) {
        return new Officer(
                new StaffId(UUID.randomUUID()),
                new OfficialId(UUID.randomUUID()),
                "Petugas",
                agency,
                "DPMPTSP",
                null,
                positions,
                grants,
                null);
    }
}
