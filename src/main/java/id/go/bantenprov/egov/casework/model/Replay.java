package id.go.bantenprov.egov.casework.model;

import static java.util.Objects.requireNonNull;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.NotStarted;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.Ended;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.InReview;
import id.go.bantenprov.egov.catalogue.Promise;
import id.go.bantenprov.egov.catalogue.Step;
import java.time.LocalDate;
import java.util.List;

/**
 * Runs the clocks of a case once more through its dated events, all under one calendar. What was fixed by a day stays:
 * from which day the promise counts, and on which days it stopped and went on.
 */
final class Replay {
    private final Terms terms;
    private PromiseClock promise = PromiseClock.notStarted();

    /** Of the check, and later of the assessment. */
    private PromiseClock stage = PromiseClock.notStarted();

    Replay(List<DatedEvent> events, Terms terms) {
        this.terms = terms;
        events.forEach(this::read);
    }

    private void read(DatedEvent event) {
        switch (event.type()) {
            case "application.received" -> receive(event.day());
            case "application.complete", "application.reopened" -> begin(event);
            case "assessment.asked" -> stage = start(event.day(), assessmentDays());
            case "clock.stopped" -> stop(event.day());
            case "clock.resumed" -> resume(event);
            case "promise.extended" -> promise = promise.extend(event.days(), terms.calendar());
            default -> {}
        }
    }

    private void receive(LocalDate day) {
        stage = start(day, terms.promise().check());
        if (runsFromReceipt()) promise = start(day, terms.promise().days());
    }

    /** Where the promise counts from receipt it runs already. */
    private void begin(DatedEvent event) {
        if (event.type().equals("application.complete") && runsFromReceipt()) return;
        promise = start(requireNonNull(event.start()), terms.promise().days());
    }

    private boolean runsFromReceipt() {
        return terms.promise().from() == Promise.From.RECEIVED;
    }

    private int assessmentDays() {
        return terms.route().steps().stream()
                .filter(Step.Assessment.class::isInstance)
                .map(Step.Assessment.class::cast)
                .findFirst()
                .orElseThrow()
                .workingDays();
    }

    private Running start(LocalDate on, int workingDays) {
        return PromiseClock.start(on, workingDays, terms.calendar());
    }

    private void stop(LocalDate day) {
        stage = stage.stop(day, terms.calendar());
        promise = promise.stop(day, terms.calendar());
    }

    private void resume(DatedEvent event) {
        stage = resumed(stage, event);
        promise = resumed(promise, event);
    }

    private PromiseClock resumed(PromiseClock clock, DatedEvent event) {
        return event.cancelled()
                ? clock.cancelStop()
                : clock.resume(event.day(), terms.promise().resumeFloor(), terms.calendar());
    }

    /** The same state with its days as they come out now. What has ended never changes. */
    ApplicationState dated(ApplicationState state) {
        return switch (state) {
            case Checking checking -> new Checking(checking.step(), (Running) stage, promise);
            case InReview review -> new InReview(review.step(), (Running) promise);
            case InAssessment(var step, var assessor, var _, var _) ->
                new InAssessment(step, assessor, (Running) stage, (Running) promise);
            case AwaitingApplicant waiting -> dated(waiting);
            case AwaitingSignature(var step, var proposal, var _, var letter) ->
                new AwaitingSignature(step, proposal, (Running) promise, letter);
            case Ended ended -> ended;
        };
    }

    private AwaitingApplicant dated(AwaitingApplicant waiting) {
        return new AwaitingApplicant(
                waiting.corrections(),
                promise,
                waiting.stage() instanceof NotStarted none ? none : stage,
                waiting.backTo(),
                waiting.askedOn(),
                answerBy(waiting));
    }

    /** A day that was told to the applicant may move away, never nearer. */
    private LocalDate answerBy(AwaitingApplicant waiting) {
        var counted = terms.calendar().after(waiting.askedOn(), terms.promise().answerWithin());
        return counted.isAfter(waiting.answerBy()) ? counted : waiting.answerBy();
    }
}
