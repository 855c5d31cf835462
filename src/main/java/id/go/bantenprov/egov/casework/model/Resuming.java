package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.casework.model.ApplicationState.AtWork;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.InReview;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.ledger.EntryType;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an application goes on where it was, once its applicant has answered or need not answer any more. */
record Resuming(Application application, AwaitingApplicant waiting, Terms terms) {

    /** @param named as assessor by the answers as they are now; null where the service asks none */
    Move answered(@Nullable Assessor named) {
        var day = terms.countedDay();
        var floor = terms.promise().resumeFloor();
        var promise = waiting.promise().resume(day, floor, terms.calendar());
        var stage = waiting.stage().resume(day, floor, terms.calendar());
        var move = resumed(promise, stage, day, application.course());
        var answered = named == null || named.equals(application.filed().assessor()) || isAssessed()
                ? move
                : handedTo(named, move, day);
        return answered.named(CaseDeed.ANSWER_CORRECTION);
    }

    /** As if it had never stopped. */
    Move cancelled() {
        return resumed(
                waiting.promise().cancelStop(),
                waiting.stage().cancelStop(),
                terms.today(),
                application.course().notAsked());
    }

    private Move resumed(PromiseClock promise, PromiseClock stage, LocalDate day, Course course) {
        var step = terms.route().step(waiting.backTo());
        var statement = Statement.of(EntryType.CLOCK_RESUMED, day)
                .with("stage", Stage.of(step).code())
                .left(waiting.promise(), waiting.stage())
                .due(promise)
                .stageDue(stage);
        return application.moveTo(backAt(step, promise, stage), course, statement);
    }

    private AtWork backAt(Step step, PromiseClock promise, PromiseClock stage) {
        return switch (step) {
            case Step.Check check -> new Checking(check.key(), (Running) stage, promise);
            case Step.Assessment assessment ->
                new InAssessment(assessment.key(), application.assessor().place(), (Running) stage, (Running) promise);
            default -> new InReview(step.key(), (Running) promise);
        };
    }

    /** Whether the file had left its assessor when the applicant was asked. */
    private boolean isAssessed() {
        return terms.route().steps().stream()
                .takeWhile(step -> !step.key().equals(waiting.backTo()))
                .anyMatch(Step.Assessment.class::isInstance);
    }

    /** Another office than before is to assess it. Where one was at it already, the other has all its days. */
    private Move handedTo(Assessor named, Move move, LocalDate day) {
        var after = move.after().assessedBy(named);
        if (!(after.state() instanceof InAssessment assessing)) return move.leadingTo(after);
        var step = (Step.Assessment) terms.route().step(assessing.step());
        var clock = PromiseClock.start(day, step.workingDays(), terms.calendar());
        var state = new InAssessment(assessing.step(), named.place(), clock, assessing.promise());
        var asked = Application.assessmentAsked(named, day, clock);
        return new Move(
                after.in(state),
                move.deed(),
                move.reason(),
                Stream.concat(move.statements().stream(), Stream.of(asked)).toList());
    }
}
