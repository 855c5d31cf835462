package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.calendar.PromiseStart;
import id.go.bantenprov.egov.calendar.WorkingCalendar;
import id.go.bantenprov.egov.casework.board.Standing.End;
import id.go.bantenprov.egov.casework.board.Stated.Terms;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Runs the clocks of one round through its steps, in order and under one calendar. */
final class Replay {
    private final Stated stated;
    private final String service;
    private final Terms terms;
    private final WorkingCalendar calendar;

    private @Nullable LocalDate begunOn;
    private @Nullable LocalDate start;
    private PromiseClock check = PromiseClock.notStarted();
    private PromiseClock promise = PromiseClock.notStarted();
    private @Nullable LocalDate firstLateDay;
    private @Nullable LocalDate endedOn;
    private End end = End.OPEN;
    private int used;
    private boolean asked;
    private boolean extended;

    Replay(Round round, Stated stated, WorkingCalendar calendar) {
        this.stated = stated;
        this.service = round.service();
        this.terms = stated.terms(round.service(), round.version());
        this.start = round.start();
        this.calendar = calendar;
    }

    void read(CaseStep step) {
        if (begunOn == null) begunOn = step.day();
        switch (step.type()) {
            case "application.received" -> receive(step.day());
            case "application.reopened" -> startPromise(step.day());
            case "application.complete" -> complete(step.day());
            case "clock.stopped" -> stop(step.day());
            case "clock.resumed" -> resume(step);
            case "promise.extended" -> extend(step.days());
            case "result.issued" -> end(step.day(), outcome(step));
            case "application.lapsed" -> end(step.day(), End.LAPSED);
            case "application.withdrawn" -> end(step.day(), End.WITHDRAWN);
            default -> {}
        }
    }

    private void receive(LocalDate day) {
        check = PromiseClock.start(day, terms.check(), calendar);
        if (terms.from().equals(Terms.RECEIVED)) startPromise(day);
    }

    private void complete(LocalDate day) {
        if (!terms.from().equals(Terms.RECEIVED)) startPromise(start == null ? startOnceComplete(day) : start);
        check = PromiseClock.notStarted();
    }

    private LocalDate startOnceComplete(LocalDate day) {
        var complete = new PromiseStart.Complete(day, checkDue(day));
        if (!terms.from().equals(Terms.WINDOW_CLOSE)) return complete.day();
        return new PromiseStart.WindowClose(stated.windowClose(service, begun()), complete).day();
    }

    private LocalDate checkDue(LocalDate otherwise) {
        return switch (check) {
            case Running running -> running.due();
            case PromiseClock.Stopped stopped -> stopped.before().due();
            case PromiseClock.NotStarted _ -> otherwise;
        };
    }

    private void startPromise(LocalDate on) {
        start = on;
        promise = PromiseClock.start(on, terms.days(), calendar);
    }

    private void stop(LocalDate day) {
        noteLateness(day);
        asked = true;
        check = check.stop(day, calendar);
        promise = promise.stop(day, calendar);
    }

    private void resume(CaseStep step) {
        check = resumed(check, step);
        promise = resumed(promise, step);
    }

    private PromiseClock resumed(PromiseClock clock, CaseStep step) {
        return step.cancelled() ? clock.cancelStop() : clock.resume(step.day(), terms.resumeFloor(), calendar);
    }

    private void extend(int days) {
        extended = true;
        promise = promise.extend(days, calendar);
    }

    /** What follows an end replaces or revokes a result and changes no figure. */
    private void end(LocalDate day, End how) {
        if (end != End.OPEN) return;
        noteLateness(day);
        end = how;
        endedOn = day;
        used = promise.usedBy(day, calendar);
    }

    private static End outcome(CaseStep step) {
        return switch (step.outcome()) {
            case "rejected" -> End.REJECTED;
            case "partly" -> End.PARTLY;
            default -> End.GRANTED;
        };
    }

    private void noteLateness(LocalDate day) {
        if (firstLateDay == null && promise instanceof Running running && running.isLate(day))
            firstLateDay = running.due().plusDays(1);
    }

    @Nullable
    LocalDate start() {
        return start;
    }

    Standing standing() {
        var due = end == End.OPEN && promise instanceof Running running ? running.due() : null;
        var lateFrom = firstLateDay == null && due != null ? due.plusDays(1) : firstLateDay;
        return new Standing(begun(), end, endedOn, due, lateFrom, used, asked, extended);
    }

    private LocalDate begun() {
        return Objects.requireNonNull(begunOn);
    }
}
