package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.casework.model.ApplicationState.AtWork;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.Ended;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.InReview;
import id.go.bantenprov.egov.casework.model.ApplicationState.Lapsed;
import id.go.bantenprov.egov.casework.model.ApplicationState.Withdrawn;
import id.go.bantenprov.egov.catalogue.Promise;
import id.go.bantenprov.egov.catalogue.Route;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.catalogue.StepKey;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.ledger.EntryType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request for a service on its way to a decision. What may be done to it is judged here, and by {@link Handling} and
 * {@link Authority}: every deed answers with the move to be written, or with why not. Nothing in here writes.
 *
 * @param version raised by every change; who acts names the one seen
 * @param seq how many entries the log holds of it
 */
public record Application(
        ApplicationId id,
        ApplicationNumber number,
        int version,
        int seq,
        Filed filed,
        Course course,
        ApplicationState state) {

    /** An application just handed in: the check begins, and where the law says so the promise too. */
    public static Move submitted(ApplicationId id, ApplicationNumber number, Filed filed, Terms terms) {
        var received = filed.receivedOn();
        var check = PromiseClock.start(received, terms.promise().check(), terms.calendar());
        PromiseClock promise = terms.promise().from() == Promise.From.RECEIVED
                ? PromiseClock.start(received, terms.promise().days(), terms.calendar())
                : PromiseClock.notStarted();
        var state = new Checking(terms.route().check().key(), check, promise);
        var statement = Statement.of(EntryType.APPLICATION_RECEIVED, received)
                .with("checkDue", check.due())
                .due(promise);
        return new Move(
                new Application(id, number, 1, 0, filed, Course.begun(), state),
                CaseDeed.SUBMIT.code(),
                "",
                List.of(statement));
    }

    /** The deeds of an officer on this application as the officer has seen it. */
    public Handling handledBy(Officer officer, int seenVersion, Terms terms) {
        return new Handling(this, officer, seenVersion, terms);
    }

    /**
     * The deeds of whoever answers for the service: extending, signing, revoking.
     *
     * @param leads whether the officer leads the owner of the service
     */
    public Authority underAuthorityOf(Officer officer, boolean leads, int seenVersion, Terms terms) {
        return new Authority(this, officer, leads, seenVersion, terms);
    }

    /**
     * @param unanswered targets that were asked for and are still as they were
     * @param named as assessor by the corrected answers; null where the service asks none
     */
    public CorrectionAnswer answerCorrection(
            int seenVersion, List<String> unanswered, @Nullable Assessor named, Terms terms) {
        if (!(state instanceof AwaitingApplicant waiting)) return new Refused.NotIn(state);
        if (seenVersion != version) return new Refused.Stale(version);
        if (!unanswered.isEmpty()) return new CorrectionAnswer.StillMissing(unanswered);
        return new CorrectionAnswer.Answered(new Resuming(this, waiting, terms).answered(named));
    }

    public Withdrawing withdraw(int seenVersion, Terms terms) {
        if (state instanceof Ended) return new Refused.NotIn(state);
        if (seenVersion != version) return new Refused.Stale(version);
        var ended = new Withdrawn(terms.countedDay(), state.name());
        var statement = Statement.of(EntryType.APPLICATION_WITHDRAWN, ended.on());
        return new Withdrawing.Withdrawn(moveTo(ended, course, statement).named(CaseDeed.WITHDRAW));
    }

    /** Nobody checked in time: the file counts as complete, and the promise begins as if it had been declared so. */
    public Optional<Move> countAsComplete(Terms terms) {
        if (!(state instanceof Checking checking) || course.counted()) return Optional.empty();
        if (!terms.today().isAfter(checking.check().due())) return Optional.empty();
        var promise = promiseOnceComplete(checking, terms);
        var counted = new Checking(checking.step(), checking.check(), promise);
        var statement = complete("deadline", promise, terms);
        return Optional.of(moveTo(counted, course.countedComplete(), statement).named(CaseDeed.COUNT_AS_COMPLETE));
    }

    /** No answer came in time: the case ends, and counts neither as kept nor as broken. */
    public Optional<Move> lapse(Terms terms) {
        if (!(state instanceof AwaitingApplicant waiting)) return Optional.empty();
        if (!terms.today().isAfter(waiting.answerBy())) return Optional.empty();
        var ended = new Lapsed(terms.today(), waiting.corrections());
        var statement = Statement.of(EntryType.APPLICATION_LAPSED, ended.on());
        return Optional.of(moveTo(ended, course, statement).named(CaseDeed.LAPSE));
    }

    /**
     * Dated anew under another calendar.
     *
     * @param events all that happened to its clocks in this round
     * @param decree by which the calendar changed
     * @return empty if no day of it moved
     */
    Optional<Move> redate(List<DatedEvent> events, String decree, Terms terms) {
        var dated = new Replay(events, terms).dated(state);
        if (dated.equals(state)) return Optional.empty();
        return Optional.of(moveTo(dated, course).named(CaseDeed.REDATE).because(decree));
    }

    /** The file that waits for its signature; empty where none is to be signed, or it is not ready. */
    public Optional<FileId> unsignedLetter() {
        return state instanceof AwaitingSignature waiting && waiting.letter() instanceof Letter.Ready(var file, var _)
                ? Optional.of(file)
                : Optional.empty();
    }

    /**
     * A job has rendered the letter that waits for a signature, or failed to.
     *
     * @param renderedVersion the letter was made from; any other may be proposed otherwise, or on other answers
     */
    public Rendering keepRendering(int renderedVersion, Letter letter) {
        if (renderedVersion != version) return new Rendering.Superseded();
        if (!(state instanceof AwaitingSignature waiting) || waiting.letter() instanceof Letter.Ready) {
            return new Rendering.Superseded();
        }
        var kept = new AwaitingSignature(waiting.step(), waiting.proposal(), waiting.promise(), letter);
        return new Rendering.Kept(moveTo(kept, course).named(CaseDeed.KEEP_RENDERING));
    }

    /** The promise as it stands now, running, stopped or not begun. */
    public PromiseClock promise() {
        return switch (state) {
            case AtWork atWork -> atWork.promise();
            case AwaitingApplicant waiting -> waiting.promise();
            case Ended _ -> PromiseClock.notStarted();
        };
    }

    /** The day that comes next for whoever holds it; none while the applicant is to act and after the end. */
    public Optional<LocalDate> due() {
        return switch (state) {
            case Checking(var _, var check, var promise) ->
                Optional.of(
                        course.counted() && promise instanceof PromiseClock.Running running
                                ? running.due()
                                : soonest(check.due(), promise));
            case InAssessment assessing ->
                Optional.of(soonest(assessing.assessment().due(), assessing.promise()));
            case AtWork atWork ->
                atWork.promise() instanceof PromiseClock.Running running
                        ? Optional.of(running.due())
                        : Optional.empty();
            case AwaitingApplicant _, Ended _ -> Optional.empty();
        };
    }

    /** A promise that runs out before the days of the stage do comes first: no stage hides that it is broken. */
    private static LocalDate soonest(LocalDate stageDue, PromiseClock promise) {
        return promise instanceof PromiseClock.Running running && running.due().isBefore(stageDue)
                ? running.due()
                : stageDue;
    }

    /** The day the applicant waits for, or has to answer by. */
    Optional<LocalDate> dayForApplicant() {
        if (state instanceof AwaitingApplicant waiting) return Optional.of(waiting.answerBy());
        return promise() instanceof PromiseClock.Running running ? Optional.of(running.due()) : due();
    }

    /** In whose hands it is now. Nobody's once it has ended, nor while the applicant is to act. */
    public Optional<Place> holder(Route route) {
        return state instanceof AtWork atWork ? Optional.of(placeOf(route.step(atWork.step()))) : Optional.empty();
    }

    public Optional<Place> holder(Terms terms) {
        return holder(terms.route());
    }

    /** Who answers for it: the holder, or the unit that asked while somebody else is to act. */
    public Optional<Place> responsible(Route route) {
        var step = switch (state) {
            case AtWork atWork -> atWork.step();
            case AwaitingApplicant waiting -> waiting.backTo();
            case Ended _ -> null;
        };
        return Optional.ofNullable(step).map(key -> placeOf(responsibleFor(key, route)));
    }

    public Optional<Place> responsible(Terms terms) {
        return responsible(terms.route());
    }

    private static Step responsibleFor(StepKey key, Route route) {
        var step = route.step(key);
        return step instanceof Step.Assessment ? route.responsibleBefore(key) : step;
    }

    private Place placeOf(Step step) {
        return switch (step) {
            case Step.Check check -> Place.of(check.unit());
            case Step.Review review -> Place.of(review.unit());
            case Step.Assessment _ -> assessor().place();
            case Step.Approval approval -> Place.of(approval.position());
            case Step.Signature signature -> Place.of(signature.position());
            case Step.Issue _ -> throw new IllegalStateException("Nobody holds an issued file");
        };
    }

    Assessor assessor() {
        return Objects.requireNonNull(filed.assessor());
    }

    /** The promise from the moment the file is complete; as it was where it already runs. */
    PromiseClock.Running promiseOnceComplete(Checking checking, Terms terms) {
        if (checking.promise() instanceof PromiseClock.Running running) return running;
        var start = terms.startOnceComplete(
                filed.receivedOn(), terms.today(), checking.check().due());
        return PromiseClock.start(start.day(), terms.promise().days(), terms.calendar());
    }

    Statement complete(String by, PromiseClock.Running promise, Terms terms) {
        return Statement.of(EntryType.APPLICATION_COMPLETE, terms.today())
                .with("by", by)
                .with("start", startOf(promise, terms))
                .with("days", terms.promise().days())
                .due(promise);
    }

    /** Where the promise counts from receipt it began there, whatever stopped and resumed it during the check. */
    private LocalDate startOf(PromiseClock.Running promise, Terms terms) {
        return terms.promise().from() == Promise.From.RECEIVED ? filed.receivedOn() : promise.since();
    }

    /** On to the next step, whoever holds it. */
    Move enter(Step step, PromiseClock.Running promise, Course then, Terms terms) {
        return switch (step) {
            case Step.Assessment assessment -> {
                var clock = PromiseClock.start(terms.today(), assessment.workingDays(), terms.calendar());
                var asked = assessmentAsked(assessor(), terms.today(), clock);
                yield moveTo(new InAssessment(assessment.key(), assessor().place(), clock, promise), then, asked);
            }
            case Step.Signature signature -> {
                var proposal = Objects.requireNonNull(then.proposal());
                yield moveTo(new AwaitingSignature(signature.key(), proposal, promise, new Letter.Preparing()), then);
            }
            default -> moveTo(new InReview(step.key(), promise), then);
        };
    }

    static Statement assessmentAsked(Assessor assessor, LocalDate day, PromiseClock.Running clock) {
        return Statement.of(EntryType.ASSESSMENT_ASKED, day)
                .with("assessor", assessor.agency().value())
                .with("due", clock.due());
    }

    Application assessedBy(Assessor named) {
        return new Application(id, number, version, seq, filed.assessedBy(named), course, state);
    }

    Application in(ApplicationState other) {
        return new Application(id, number, version, seq, filed, course, other);
    }

    Move moveTo(ApplicationState next, Course then, Statement... statements) {
        return new Move(new Application(id, number, version + 1, seq, filed, then, next), "", "", List.of(statements));
    }
}
