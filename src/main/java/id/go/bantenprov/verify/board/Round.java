package id.go.bantenprov.verify.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One round of a case, from receipt or reopening to its end: what its entries make of its clocks. */
final class Round {
    /** How a round stands. */
    enum End {
        OPEN,
        GRANTED,
        PARTLY,
        REJECTED,
        LAPSED,
        WITHDRAWN
    }

    private final Services services;
    private final List<Entry.Kept> entries = new ArrayList<>();
    private WorkingDays calendar;

    /** Once fixed it is kept over replays. */
    private Optional<LocalDate> start = Optional.empty();

    /** Kept likewise. */
    private Optional<Integer> assessmentDays = Optional.empty();

    private Optional<Clock> check = Optional.empty();
    private Optional<Clock> assessment = Optional.empty();
    private Optional<Clock> promise = Optional.empty();
    private Optional<LocalDate> firstLateDay = Optional.empty();
    private Optional<LocalDate> begunOn = Optional.empty();
    private Optional<LocalDate> endedOn = Optional.empty();
    private End end = End.OPEN;
    private boolean asked;
    private boolean extended;
    private boolean corrected;

    Round(Services services, WorkingDays calendar) {
        this.services = services;
        this.calendar = calendar;
    }

    /** Reads the next entry with the calendar now in force. */
    void read(Entry entry, WorkingDays inForce, Expectation expectation) {
        if (end == End.OPEN) calendar = inForce;
        entries.add(entry.kept());
        apply(entry, expectation);
    }

    /** Dates an open round anew; an ended one never changes. */
    void redate(WorkingDays inForce) {
        if (end != End.OPEN) return;
        calendar = inForce;
        replay();
    }

    /** Reads an earlier entry as if it had other fields. @return false if it is not of this round */
    boolean correct(long index, JsonNode fields) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).index() != index) continue;
            entries.set(i, entries.get(i).read().corrected(fields).kept());
            corrected = true;
            start = begunOn = Optional.empty();
            replay();
            return true;
        }
        return false;
    }

    private void replay() {
        check = assessment = promise = Optional.empty();
        firstLateDay = endedOn = Optional.empty();
        end = End.OPEN;
        asked = extended = false;
        for (var entry : entries) apply(entry.read(), Expectation.NONE);
    }

    private void apply(Entry entry, Expectation expectation) {
        switch (entry.type()) {
            case "application.received" -> receive(entry, expectation);
            case "application.reopened" -> startPromise(entry, entry.day(), expectation);
            case "application.complete" -> complete(entry, expectation);
            case "clock.stopped" -> stop(entry, expectation);
            case "clock.resumed" -> resume(entry, expectation);
            case "assessment.asked" -> assessment = entry.date("due").map(due -> ask(entry, due));
            case "assessment.given", "assessment.missed" -> assessment = Optional.empty();
            case "promise.extended" -> extend(entry, expectation);
            case "result.issued" -> issue(entry, expectation);
            case "application.lapsed" -> end(entry, End.LAPSED);
            case "application.withdrawn" -> end(entry, End.WITHDRAWN);
            default -> {}
        }
    }

    private void receive(Entry entry, Expectation expectation) {
        var clock = Clock.start(entry.day(), terms(entry).check(), calendar);
        check = Optional.of(clock);
        expectation.expect(entry, "checkDue", clock.due());
        if (terms(entry).from() == Promise.From.RECEIVED) startPromise(entry, entry.day(), expectation);
    }

    private void complete(Entry entry, Expectation expectation) {
        var from = terms(entry).from();
        if (from == Promise.From.RECEIVED) confirm(entry, expectation);
        else startPromise(entry, start.orElseGet(() -> startOf(entry, from)), expectation);
        check = Optional.empty();
    }

    /** The promise runs since the receipt. */
    private void confirm(Entry entry, Expectation expectation) {
        expectation.expect(entry, "start", begunOn());
        promise.ifPresent(clock -> expectation.expect(entry, "due", clock.due()));
    }

    private LocalDate startOf(Entry entry, Promise.From from) {
        var checkDue = check.map(Clock::due).orElse(entry.day());
        var complete = entry.day().isAfter(checkDue) ? checkDue : entry.day();
        if (from == Promise.From.COMPLETE) return complete;
        var close = services.close(entry.text("service"), begunOn())
                .orElseThrow(() -> new CannotJudge("the window it was handed in is not in the log"));
        return complete.isAfter(close) ? complete : close;
    }

    private void startPromise(Entry entry, LocalDate on, Expectation expectation) {
        start = Optional.of(on);
        var clock = Clock.start(on, terms(entry).days(), calendar);
        promise = Optional.of(clock);
        expectation.expect(entry, "start", on);
        expectation.expect(entry, "days", terms(entry).days());
        expectation.expect(entry, "due", clock.due());
    }

    private void stop(Entry entry, Expectation expectation) {
        noteLateness(entry.day());
        asked = true;
        check = check.map(clock -> clock.stopped(entry.day(), calendar));
        assessment = assessment.map(clock -> clock.stopped(entry.day(), calendar));
        promise = promise.map(clock -> clock.stopped(entry.day(), calendar));
        promise.flatMap(Clock::stop).ifPresent(stop -> expectation.expect(entry, "left", stop.left()));
        stage(entry).flatMap(Clock::stop).ifPresent(stop -> expectation.expect(entry, "stageLeft", stop.left()));
        expectation.expect(
                entry, "answerBy", calendar.after(entry.day(), terms(entry).answerWithin()));
    }

    private void resume(Entry entry, Expectation expectation) {
        check = check.map(clock -> resumed(clock, entry));
        assessment = assessment.map(clock -> resumed(clock, entry));
        promise = promise.map(clock -> resumed(clock, entry));
        promise.ifPresent(clock -> expectation.expect(entry, "due", clock.due()));
        stage(entry).ifPresent(clock -> expectation.expect(entry, "stageDue", clock.due()));
    }

    private Clock resumed(Clock clock, Entry entry) {
        return entry.fields().path("cancelled").asBoolean(false)
                ? clock.cancelled()
                : clock.resumed(entry.day(), terms(entry).resumeFloor(), calendar);
    }

    private Optional<Clock> stage(Entry entry) {
        return entry.text("stage").equals("assessment") ? assessment : check;
    }

    /** How many days an assessor has is in no entry of the log; the due day tells it, by the calendar of that day. */
    private Clock ask(Entry entry, LocalDate due) {
        assessmentDays = assessmentDays.or(() -> Optional.of(calendar.between(entry.day(), due)));
        return Clock.start(entry.day(), assessmentDays.get(), calendar);
    }

    private void extend(Entry entry, Expectation expectation) {
        extended = true;
        promise = promise.map(clock -> clock.extended(entry.number("days").orElse(0), calendar));
        promise.flatMap(Clock::stop)
                .ifPresentOrElse(
                        stop -> expectation.expect(entry, "left", stop.left()),
                        () -> promise.ifPresent(clock -> expectation.expect(entry, "due", clock.due())));
    }

    private void issue(Entry entry, Expectation expectation) {
        if (end != End.OPEN) return;
        end(
                entry,
                switch (entry.text("outcome")) {
                    case "rejected" -> End.REJECTED;
                    case "partly" -> End.PARTLY;
                    default -> End.GRANTED;
                });
        promise.ifPresent(clock -> expectation.expect(entry, "due", clock.due()));
        expectation.expect(entry, "used", used());
    }

    private void end(Entry entry, End how) {
        if (end != End.OPEN) return;
        noteLateness(entry.day());
        end = how;
        endedOn = Optional.of(entry.day());
    }

    private void noteLateness(LocalDate day) {
        firstLateDay = firstLateDayOn(day);
    }

    private Promise terms(Entry entry) {
        return services.promise(entry)
                .orElseThrow(() -> new CannotJudge("the promise of %s version %s is not in the log"
                        .formatted(entry.text("service"), entry.text("version"))));
    }

    LocalDate begunOn() {
        if (begunOn.isEmpty()) begunOn = Optional.of(entries.getFirst().read().day());
        return begunOn.orElseThrow();
    }

    End end() {
        return end;
    }

    Optional<LocalDate> endedOn() {
        return endedOn;
    }

    /** The day on which it was late for the first time, as known on {@code day}. */
    Optional<LocalDate> firstLateDayOn(LocalDate day) {
        return firstLateDay.or(() -> promise.filter(clock -> end == End.OPEN && clock.lateOn(day))
                .map(clock -> clock.due().plusDays(1)));
    }

    boolean lateOn(LocalDate day) {
        return end == End.OPEN && promise.filter(clock -> clock.lateOn(day)).isPresent();
    }

    /** Working days used until its end. */
    int used() {
        return endedOn.flatMap(day -> promise.map(clock -> clock.used(day, calendar)))
                .orElse(0);
    }

    boolean wasAsked() {
        return asked;
    }

    boolean wasExtended() {
        return extended;
    }

    boolean wasCorrected() {
        return corrected;
    }
}
