package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.casework.model.ACase.ASSESSOR;
import static id.go.bantenprov.egov.casework.model.ACase.COUNTER;
import static id.go.bantenprov.egov.casework.model.ACase.DIVISION_HEAD;
import static id.go.bantenprov.egov.casework.model.ACase.GRANT;
import static id.go.bantenprov.egov.casework.model.ACase.HEAD;
import static id.go.bantenprov.egov.casework.model.ACase.REJECT;
import static id.go.bantenprov.egov.casework.model.ACase.REVIEWER;
import static id.go.bantenprov.egov.casework.model.ACase.after;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.InReview;
import id.go.bantenprov.egov.casework.model.ApplicationState.Issued;
import id.go.bantenprov.egov.casework.model.ApplicationState.Rejected;
import id.go.bantenprov.egov.catalogue.StepKey;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.ledger.EntryType;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Assessing, reviewing, approving, giving back and signing. */
class DecidingTest {
    private static final String DIGEST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private final ACase aCase = ACase.under(CALENDAR);

    @Test
    void an_assessor_with_days_left_does_not_hide_a_promise_that_ends_sooner() {
        var application = aCase.declaredOn("2026-11-24");
        var asked = (InAssessment) application.state();
        var days = PromiseClock.start(LocalDate.parse("2026-12-01"), 3, CALENDAR);
        var late = new InAssessment(asked.step(), asked.assessor(), days, asked.promise());

        assertThat(moved(application, late).due()).contains(asked.promise().due());
        assertThat(application.due()).contains(asked.assessment().due());
    }

    private static Application moved(Application application, InAssessment state) {
        return new Application(
                application.id(),
                application.number(),
                application.version(),
                application.seq(),
                application.filed(),
                application.course(),
                state);
    }

    @Test
    void where_an_answer_is_given_whoever_has_the_information_writes_it() {
        var answering = ACase.under(CALENDAR).givingAnAnswer();
        var application = answering.declaredOn("2026-11-24");
        var handling = application.handledBy(ASSESSOR, application.version(), answering.on("2026-11-25"));

        assertThat(handling.giveAssessment(AssessmentView.AGREE, " ")).isEqualTo(new AssessmentGiving.NoReasons());
        assertThat(handling.giveAssessment(AssessmentView.AGREE, "Ada di lampiran I."))
                .isInstanceOf(AssessmentGiving.Given.class);
    }

    @Test
    void an_assessment_with_conditions_or_an_objection_needs_reasons() {
        var application = aCase.declaredOn("2026-11-24");
        var handling = application.handledBy(ASSESSOR, application.version(), aCase.on("2026-11-25"));
        assertThat(handling.giveAssessment(AssessmentView.AGREE_WITH_CONDITIONS, " "))
                .isEqualTo(new AssessmentGiving.NoReasons());
        assertThat(handling.giveAssessment(AssessmentView.OBJECT, "")).isEqualTo(new AssessmentGiving.NoReasons());
        assertThat(handling.giveAssessment(AssessmentView.AGREE, "")).isInstanceOf(AssessmentGiving.Given.class);
    }

    @Test
    void where_the_route_waits_nobody_goes_on_without_the_assessment() {
        var application = aCase.declaredOn("2026-11-24");
        assertThat(application
                        .handledBy(COUNTER, application.version(), aCase.on("2026-12-30"))
                        .goOnWithoutAssessment())
                .isEqualTo(new GoingOn.MustWait(LocalDate.parse("2026-11-26")));
    }

    @Test
    void where_the_route_proceeds_one_goes_on_once_the_assessor_is_late() {
        var proceeding = ACase.under(CALENDAR).goingOnInSilence();
        var application = proceeding.declaredOn("2026-11-24");
        assertThat(application
                        .handledBy(COUNTER, application.version(), proceeding.on("2026-11-26"))
                        .goOnWithoutAssessment())
                .isEqualTo(new GoingOn.MustWait(LocalDate.parse("2026-11-26")));
        var outcome = (GoingOn.WentOn) application
                .handledBy(COUNTER, application.version(), proceeding.on("2026-11-27"))
                .goOnWithoutAssessment();
        assertThat(outcome.move().statements())
                .extracting(Statement::type)
                .containsExactly(EntryType.ASSESSMENT_MISSED);
    }

    @Test
    void a_refusal_proposed_needs_reasons() {
        var application = aCase.inReviewOn("2026-11-24");
        var handling = application.handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"));
        assertThat(handling.approveStep(new Proposal(Proposal.Outcome.REJECTED, " ")))
                .isEqualTo(new Approval.NoReasons());
        assertThat(handling.approveStep(new Proposal(Proposal.Outcome.PARTLY, "Sebagian saja.")))
                .isEqualTo(new Approval.NotPartly());
    }

    @Test
    void a_grant_needs_no_reasons() {
        var application = aCase.inReviewOn("2026-11-24");
        assertThat(application
                        .handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"))
                        .approveStep(GRANT))
                .isInstanceOf(Approval.Approved.class);
    }

    @Test
    void a_grant_that_is_to_give_an_answer_needs_one() {
        var asked = ACase.under(CALENDAR).givingAnAnswer();
        var application = asked.inReviewOn("2026-11-24");
        var handling = application.handledBy(REVIEWER, application.version(), asked.on("2026-11-25"));
        assertThat(handling.approveStep(GRANT)).isEqualTo(new Approval.NoAnswer());
        assertThat(handling.approveStep(new Proposal(Proposal.Outcome.GRANTED, "Ada di ruang layanan.")))
                .isInstanceOf(Approval.Approved.class);
    }

    @Test
    void a_superior_confirms_what_the_review_proposed() {
        var application = aCase.inApprovalOn("2026-11-24", REJECT);
        var superior = application.handledBy(DIVISION_HEAD, application.version(), aCase.on("2026-11-25"));
        var named = new Proposal(Proposal.Outcome.REJECTED, "Dengan kata lain.");
        assertThat(((AwaitingSignature) after(superior.confirmStep()).state()).proposal())
                .isEqualTo(REJECT);
        assertThat(((AwaitingSignature) after(superior.approveStep(named)).state()).proposal())
                .isEqualTo(REJECT);
    }

    @Test
    void a_superior_decides_nothing_else_than_was_proposed() {
        var application = aCase.inApprovalOn("2026-11-24", GRANT);
        assertThat(application
                        .handledBy(DIVISION_HEAD, application.version(), aCase.on("2026-11-25"))
                        .approveStep(REJECT))
                .isEqualTo(new Approval.NotAsProposed(Proposal.Outcome.GRANTED));
    }

    @Test
    void a_review_says_how_it_decides() {
        var application = aCase.inReviewOn("2026-11-24");
        assertThat(application
                        .handledBy(REVIEWER, application.version(), aCase.on("2026-11-25"))
                        .confirmStep())
                .isEqualTo(new Approval.NoOutcome());
    }

    @Test
    void who_reviewed_does_not_approve() {
        var application = aCase.inApprovalOn("2026-11-24", GRANT);
        var both = new Officer(
                REVIEWER.id(),
                REVIEWER.official(),
                REVIEWER.name(),
                REVIEWER.agency(),
                "DPMPTSP",
                null,
                Set.of(new PositionCode("dpmptsp.kabid")),
                REVIEWER.grants(),
                null);
        assertThat(application
                        .handledBy(both, application.version(), aCase.on("2026-11-25"))
                        .approveStep(GRANT))
                .isEqualTo(new Approval.SamePerson());
    }

    @Test
    void giving_back_leads_to_the_step_before_that_decided_and_drops_the_letter() {
        var application = aCase.awaitingSignatureOn("2026-11-24", GRANT);
        var back = after(application
                .handledBy(HEAD, application.version(), aCase.on("2026-11-25"))
                .returnStep("Nama lembaga keliru."));
        assertThat(((InReview) back.state()).step()).isEqualTo(new StepKey("approval"));
        var further = after(back.handledBy(DIVISION_HEAD, back.version(), aCase.on("2026-11-25"))
                .returnStep("Lihat catatan."));
        assertThat(((InReview) further.state()).step()).isEqualTo(new StepKey("review"));
        assertThat(further.handledBy(REVIEWER, further.version(), aCase.on("2026-11-25"))
                        .returnStep("Ke mana?"))
                .isEqualTo(new Returning.NothingBefore());
    }

    @Test
    void giving_back_needs_a_reason() {
        var application = aCase.awaitingSignatureOn("2026-11-24", GRANT);
        assertThat(application
                        .handledBy(HEAD, application.version(), aCase.on("2026-11-25"))
                        .returnStep(""))
                .isEqualTo(new Returning.NoReasons());
    }

    @Test
    void only_the_holder_of_the_position_signs_and_only_the_letter_seen() {
        var application = readyToSign(GRANT);
        var terms = aCase.on("2026-11-26");
        assertThat(application
                        .underAuthorityOf(DIVISION_HEAD, false, application.version(), terms)
                        .maySign(DIGEST))
                .isEqualTo(new Signing.NotHolder());
        assertThat(application
                        .underAuthorityOf(HEAD, true, application.version(), terms)
                        .maySign("0".repeat(64)))
                .isEqualTo(new Signing.OtherBytes());
        assertThat(application
                        .underAuthorityOf(HEAD, true, application.version(), terms)
                        .maySign(DIGEST))
                .isInstanceOf(Signing.MaySign.class);
    }

    @Test
    void a_letter_that_is_not_ready_cannot_be_signed() {
        var application = aCase.awaitingSignatureOn("2026-11-24", GRANT);
        assertThat(application
                        .underAuthorityOf(HEAD, true, application.version(), aCase.on("2026-11-26"))
                        .maySign(DIGEST))
                .isEqualTo(new Signing.NotReady(new Letter.Preparing()));
    }

    @Test
    void who_reviewed_or_approved_does_not_sign() {
        var application = readyToSign(GRANT);
        var both = new Officer(
                REVIEWER.id(),
                REVIEWER.official(),
                REVIEWER.name(),
                REVIEWER.agency(),
                "DPMPTSP",
                null,
                Set.of(new PositionCode("dpmptsp.kepala")),
                REVIEWER.grants(),
                null);
        assertThat(application
                        .underAuthorityOf(both, false, application.version(), aCase.on("2026-11-26"))
                        .maySign(DIGEST))
                .isEqualTo(new Signing.SamePerson());
    }

    @Test
    void the_signature_ends_the_case_with_the_days_used() {
        var application = readyToSign(GRANT);
        var authority = application.underAuthorityOf(HEAD, true, application.version(), aCase.on("2026-11-27"));
        var move = authority.signed(
                ((Signing.MaySign) authority.maySign(DIGEST)).state(), "000.9.2/1-DPMPTSP/2026", "T", DIGEST);
        assertThat(move.after().state()).isInstanceOfSatisfying(Issued.class, state -> {
            assertThat(state.ending().used()).isEqualTo(3);
            assertThat(state.ending().onTime()).isTrue();
            assertThat(state.ending().objectionUntil()).isEqualTo("2026-12-30");
        });
        assertThat(move.statements())
                .extracting(Statement::type)
                .containsExactly(EntryType.APPLICATION_DECIDED, EntryType.RESULT_ISSUED);
        assertThat(move.statements().getLast().fields()).containsOnlyKeys("outcome", "due", "used");
    }

    @Test
    void a_signed_refusal_ends_the_case_as_rejected() {
        var application = readyToSign(REJECT);
        var authority = application.underAuthorityOf(HEAD, true, application.version(), aCase.on("2026-11-27"));
        var move = authority.signed(((Signing.MaySign) authority.maySign(DIGEST)).state(), "n", "t", DIGEST);
        assertThat(move.after().state()).isInstanceOf(Rejected.class);
    }

    @Test
    void revoking_needs_a_ground_of_the_list_and_a_legal_basis() {
        var application = readyToSign(GRANT);
        var terms = aCase.on("2026-11-27");
        var signing = application.underAuthorityOf(HEAD, true, application.version(), terms);
        var issued = signing.signed(((Signing.MaySign) signing.maySign(DIGEST)).state(), "n", "t", DIGEST)
                .after();
        var authority = issued.underAuthorityOf(HEAD, true, issued.version(), terms);
        assertThat(authority.revokeResult("whim", "Pasal 1", "Karena.")).isEqualTo(new Revoking.NoGround());
        assertThat(authority.revokeResult("falseStatement", " ", "Karena.")).isEqualTo(new Revoking.NoGround());
        assertThat(authority.revokeResult("falseStatement", "x".repeat(2_001), "Karena."))
                .isEqualTo(new Refused.TooLong(2_000));
        assertThat(authority.revokeResult("falseStatement", "Permendagri 3/2018", "Keterangan palsu."))
                .isInstanceOf(Revoking.Revoked.class);
    }

    private Application readyToSign(Proposal proposal) {
        var preparing = aCase.awaitingSignatureOn("2026-11-24", proposal);
        return after(preparing.keepRendering(preparing.version(), ready()));
    }

    private static Letter.Ready ready() {
        return new Letter.Ready(new FileId(new UUID(0, 1)), DIGEST);
    }
}
