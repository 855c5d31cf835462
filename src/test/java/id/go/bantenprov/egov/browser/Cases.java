package id.go.bantenprov.egov.browser;

import static org.awaitility.Awaitility.await;

import id.go.bantenprov.egov.browser.Team.Seat;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.apply.AnswerCorrection;
import id.go.bantenprov.egov.casework.apply.CorrectionDrafts;
import id.go.bantenprov.egov.casework.apply.SubmitApplication;
import id.go.bantenprov.egov.casework.clock.LapseApplication;
import id.go.bantenprov.egov.casework.decide.RevokeResult;
import id.go.bantenprov.egov.casework.decide.SignDecision;
import id.go.bantenprov.egov.casework.desk.ApproveStep;
import id.go.bantenprov.egov.casework.desk.DeclareComplete;
import id.go.bantenprov.egov.casework.desk.GiveAssessment;
import id.go.bantenprov.egov.casework.desk.RequestCorrection;
import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.casework.model.AssessmentView;
import id.go.bantenprov.egov.casework.model.CaseContents;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.HandingIn;
import id.go.bantenprov.egov.casework.model.Letter;
import id.go.bantenprov.egov.casework.model.Proposal;
import id.go.bantenprov.egov.casework.model.Proposal.Outcome;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.MovableClock;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Applications for a research letter, brought by the deeds of the team to where a test needs them. */
@TestComponent
final class Cases {
    private static final Duration LONG_ENOUGH_TO_LAPSE = Duration.ofDays(90);

    private final FilledDrafts drafts;
    private final Team team;
    private final Applications applications;
    private final CaseContents contents;
    private final CorrectionDrafts corrections;
    private final SubmitApplication submit;
    private final DeclareComplete declareComplete;
    private final GiveAssessment giveAssessment;
    private final RequestCorrection requestCorrection;
    private final AnswerCorrection answerCorrection;
    private final ApproveStep approveStep;
    private final SignDecision signDecision;
    private final RevokeResult revokeResult;
    private final OwnPassword ownPassword;
    private final LapseApplication lapse;
    private final MovableClock clock;

    Cases(
            FilledDrafts drafts,
            Team team,
            Applications applications,
            CaseContents contents,
            CorrectionDrafts corrections,
            SubmitApplication submit,
            DeclareComplete declareComplete,
            GiveAssessment giveAssessment,
            RequestCorrection requestCorrection,
            AnswerCorrection answerCorrection,
            ApproveStep approveStep,
            SignDecision signDecision,
            RevokeResult revokeResult,
            OwnPassword ownPassword,
            LapseApplication lapse,
            Clock clock) {
        this.drafts = drafts;
        this.team = team;
        this.applications = applications;
        this.contents = contents;
        this.corrections = corrections;
        this.submit = submit;
        this.declareComplete = declareComplete;
        this.giveAssessment = giveAssessment;
        this.requestCorrection = requestCorrection;
        this.answerCorrection = answerCorrection;
        this.approveStep = approveStep;
        this.signDecision = signDecision;
        this.revokeResult = revokeResult;
        this.ownPassword = ownPassword;
        this.lapse = lapse;
        this.clock = (MovableClock) clock;
    }

    ApplicationNumber checking(Resident resident) {
        var draft = drafts.researchLetter(resident);
        var outcome = submit.handle(resident, new SubmitApplication.Command(draft.id(), Language.INDONESIAN));
        if (outcome instanceof HandingIn.Submitted(var number)) return number;
        throw new AssertionError(outcome);
    }

    ApplicationNumber inAssessment(Resident resident) {
        var number = checking(resident);
        declareComplete.handle(team.in(Seat.COUNTER), new DeclareComplete.Command(number, version(resident, number)));
        return number;
    }

    ApplicationNumber inReview(Resident resident) {
        return assessed(resident, AssessmentView.AGREE, "Tidak ada keberatan.");
    }

    private ApplicationNumber assessed(Resident resident, AssessmentView view, String reasons) {
        var number = inAssessment(resident);
        var command = new GiveAssessment.Command(number, version(resident, number), view, reasons);
        giveAssessment.handle(team.in(Seat.ASSESSOR), command);
        return number;
    }

    /** In review again: agreed to on conditions, and corrected by its applicant. */
    ApplicationNumber corrected(Resident resident) {
        var number = assessed(
                resident,
                AssessmentView.AGREE_WITH_CONDITIONS,
                "Peneliti melapor ke kantor desa sebelum mulai.\nWawancara dengan siswa didampingi guru.");
        ask(
                resident,
                number,
                new Correction(Correction.Kind.CORRECT_FIELD, "title", "mismatch", "Judul berbeda dari proposal."),
                new Correction(Correction.Kind.REPLACE_FILE, "proposal", "proposal", "Metode belum dijelaskan."),
                new Correction(Correction.Kind.CLARIFY, "1", "place", "Siapa yang akan diwawancarai?"));
        var application = application(resident, number);
        var content = contents.open(application).orElseThrow();
        var draft = corrections.of(application, content);
        var answers = draft.answers()
                .with("title", new Value.Text("Kebiasaan menabung nelayan dan istrinya di pesisir Banten"))
                .with("proposal", drafts.betterPaper(application.id(), "proposal", content.key()));
        corrections.save(
                application, content, draft.with(answers, Map.of("1", "Nelayan, istrinya, dan guru anaknya.")));
        answerCorrection.handle(resident, new AnswerCorrection.Command(number, application.version()));
        return number;
    }

    void ask(Resident resident, ApplicationNumber number, Correction... items) {
        var command = new RequestCorrection.Command(number, version(resident, number), List.of(items));
        requestCorrection.handle(team.in(Seat.REVIEWER), command);
    }

    ApplicationNumber awaitingApplicant(Resident resident) {
        var number = inReview(resident);
        ask(
                resident,
                number,
                new Correction(
                        Correction.Kind.REPLACE_FILE, "proposal", "proposal", "Metode penelitian belum dijelaskan."),
                new Correction(
                        Correction.Kind.CORRECT_FIELD, "endDate", "period", "Tanggal selesai berbeda dari proposal."));
        return number;
    }

    /** @return only when the letter is ready to be seen */
    ApplicationNumber awaitingSignature(Resident resident, Outcome outcome) {
        var number = inReview(resident);
        var proposal =
                new Proposal(outcome, outcome == Outcome.GRANTED ? "" : "Lokasi penelitian tertutup untuk umum.");
        approveStep.handle(
                team.in(Seat.REVIEWER), new ApproveStep.Command(number, version(resident, number), proposal));
        approveStep.handle(
                team.in(Seat.DIVISION_HEAD), new ApproveStep.Command(number, version(resident, number), proposal));
        await().atMost(Duration.ofMinutes(1)).until(() -> letter(resident, number) instanceof Letter.Ready);
        return number;
    }

    private Letter letter(Resident resident, ApplicationNumber number) {
        var state = applications.read(resident, number).state();
        return ((AwaitingSignature) state).letter();
    }

    ApplicationNumber issued(Resident resident) {
        return signed(resident, Outcome.GRANTED);
    }

    ApplicationNumber rejected(Resident resident) {
        return signed(resident, Outcome.REJECTED);
    }

    private ApplicationNumber signed(Resident resident, Outcome outcome) {
        var number = awaitingSignature(resident, outcome);
        var seen = ((Letter.Ready) letter(resident, number)).sha256();
        signDecision.handle(
                team.in(Seat.AGENCY_HEAD),
                new SignDecision.Command(number, version(resident, number), seen, TestPeople.PASSWORD));
        return number;
    }

    ApplicationNumber revoked(Resident resident) {
        var number = issued(resident);
        var head = team.in(Seat.AGENCY_HEAD);
        revokeResult.handle(
                head,
                new RevokeResult.Command(
                        number,
                        version(resident, number),
                        "falseData",
                        "Permendagri 3/2018",
                        "Surat pernyataan ternyata tidak benar."),
                ownPassword.prove(head, TestPeople.PASSWORD).orElseThrow());
        return number;
    }

    ApplicationNumber lapsed(Resident resident) {
        var number = awaitingApplicant(resident);
        var later = clock.instant().plus(LONG_ENOUGH_TO_LAPSE);
        clock.at(
                later,
                () -> lapse.handle(Time.PASSED, application(resident, number).id()));
        return number;
    }

    Application application(Resident resident, ApplicationNumber number) {
        return applications.read(resident, number);
    }

    private int version(Resident resident, ApplicationNumber number) {
        return application(resident, number).version();
    }
}
