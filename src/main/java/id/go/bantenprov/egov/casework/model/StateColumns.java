package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.model.ApplicationState.AtWork;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.Issued;
import id.go.bantenprov.egov.casework.model.ApplicationState.Lapsed;
import id.go.bantenprov.egov.casework.model.ApplicationState.Rejected;
import id.go.bantenprov.egov.casework.model.ApplicationState.Revoked;
import id.go.bantenprov.egov.casework.model.ApplicationState.Withdrawn;
import id.go.bantenprov.egov.identity.ResidentId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which columns an application fills: those of its state, and no others. The inverse of {@link ApplicationRow#toApplication}. */
record StateColumns(Application application) {
    ApplicationRow toRow() {
        var filed = application.filed();
        var course = application.course();
        var promise = ClockColumns.of(application.promise());
        var stage = ClockColumns.of(stage());
        var letter = letter();
        var ready = letter instanceof Letter.Ready l ? l : null;
        var failed = letter instanceof Letter.Failed l ? l : null;
        var ending = ending();
        return new ApplicationRow(
                application.id().value(),
                application.number().text(),
                application.version(),
                application.seq(),
                filed.tag() == null ? null : filed.tag().text(),
                filed.service().code().value(),
                filed.service().version(),
                filed.owner().value(),
                uuid(filed.applicant()),
                filed.assessor() == null ? null : filed.assessor().place().code(),
                filed.assessor() == null ? null : filed.assessor().agency().value(),
                filed.receivedOn(),
                course.round(),
                course.correctionsAsked(),
                course.counted(),
                course.extended(),
                course.proposal() == null ? null : course.proposal().outcome().name(),
                course.proposal() == null ? null : course.proposal().reasons(),
                StateJson.write(course.decidedBy()),
                application.state().name(),
                step(),
                promise.since(),
                promise.usedBefore(),
                promise.due(),
                promise.stoppedOn(),
                promise.left(),
                stage.since(),
                stage.usedBefore(),
                stage.due(),
                stage.stoppedOn(),
                stage.left(),
                corrections(),
                application.state() instanceof AwaitingApplicant waiting ? waiting.askedOn() : null,
                application.state() instanceof AwaitingApplicant waiting ? waiting.answerBy() : null,
                letter == null ? null : letterName(letter),
                ready == null ? null : ready.file().value(),
                ready == null ? null : ready.sha256(),
                letter == null || letter.failures() == 0 ? null : letter.failures(),
                failed == null ? null : failed.lastFailure(),
                endedOn(),
                ending == null ? null : ending.due(),
                ending == null ? null : ending.used(),
                ending == null ? null : ending.objectionUntil(),
                application.state() instanceof Withdrawn withdrawn ? withdrawn.inState() : null,
                application.state() instanceof Revoked revoked ? revoked.on() : null,
                application.state() instanceof Revoked revoked ? revoked.ground() : null);
    }

    private static @Nullable UUID uuid(@Nullable ResidentId resident) {
        return resident == null ? null : resident.value();
    }

    private @Nullable String step() {
        return switch (application.state()) {
            case AtWork atWork -> atWork.step().value();
            case AwaitingApplicant waiting -> waiting.backTo().value();
            default -> null;
        };
    }

    private PromiseClock stage() {
        return switch (application.state()) {
            case Checking checking -> checking.check();
            case InAssessment assessing -> assessing.assessment();
            case AwaitingApplicant waiting -> waiting.stage();
            default -> PromiseClock.notStarted();
        };
    }

    private @Nullable String corrections() {
        return switch (application.state()) {
            case AwaitingApplicant waiting -> StateJson.write(waiting.corrections());
            case Lapsed lapsed -> StateJson.write(lapsed.corrections());
            default -> null;
        };
    }

    private @Nullable Letter letter() {
        return application.state() instanceof AwaitingSignature waiting ? waiting.letter() : null;
    }

    private static String letterName(Letter letter) {
        return switch (letter) {
            case Letter.Preparing _ -> "PREPARING";
            case Letter.Ready _ -> "READY";
            case Letter.Failed _ -> "FAILED";
        };
    }

    private @Nullable LocalDate endedOn() {
        return switch (application.state()) {
            case Withdrawn withdrawn -> withdrawn.on();
            case Lapsed lapsed -> lapsed.on();
            default -> ending() == null ? null : ending().on();
        };
    }

    private @Nullable Ending ending() {
        return switch (application.state()) {
            case Issued issued -> issued.ending();
            case Rejected rejected -> rejected.ending();
            case Revoked revoked -> revoked.ending();
            default -> null;
        };
    }
}
