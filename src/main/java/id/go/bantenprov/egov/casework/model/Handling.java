package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.casework.model.ApplicationState.AtWork;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.InReview;
import id.go.bantenprov.egov.catalogue.Step;
import id.go.bantenprov.egov.catalogue.StepKey;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.ledger.EntryType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an officer may do to an application: check it, ask for corrections, assess it, approve it or give it back. Only
 * who holds the current step acts; while another office assesses, the unit that handed the file on still answers for it.
 */
public record Handling(Application application, Officer officer, int seenVersion, Terms terms) {
    private static final int MOST_CORRECTIONS = 20;

    public Declaration declareComplete() {
        if (!(application.state() instanceof Checking checking)) return notIn();
        var refused = refusedTo(application.responsible(terms));
        if (refused.isPresent()) return refused.get();
        var promise = application.promiseOnceComplete(checking, terms);
        var next = terms.route().after(checking.step());
        var move = application.enter(next, promise, application.course(), terms).named(CaseDeed.DECLARE_COMPLETE);
        return new Declaration.Declared(
                application.course().counted() ? move : move.stating(application.complete("officer", promise, terms)));
    }

    public CorrectionRequest requestCorrection(List<Correction> corrections) {
        if (!(application.state() instanceof AtWork atWork) || atWork instanceof AwaitingSignature) return notIn();
        var refused = refusedTo(application.responsible(terms));
        if (refused.isPresent()) return refused.get();
        var tooLong = Refused.TooLong.any(corrections.stream().map(Correction::text));
        if (tooLong.isPresent()) return tooLong.get();
        if (asksNothing(corrections)) return new CorrectionRequest.NothingAsked();
        var twice = askedTwice(corrections);
        if (twice.isPresent()) return new CorrectionRequest.AskedTwice(twice.get());
        var rounds = terms.promise().rounds();
        if (application.course().correctionsAsked() >= rounds) return new CorrectionRequest.RoundsUsedUp(rounds);
        return new CorrectionRequest.Requested(stop(atWork, corrections));
    }

    private static boolean asksNothing(List<Correction> corrections) {
        return corrections.isEmpty()
                || corrections.size() > MOST_CORRECTIONS
                || corrections.stream().anyMatch(each -> each.text().isBlank());
    }

    private static Optional<String> askedTwice(List<Correction> corrections) {
        var named = new HashSet<String>();
        return corrections.stream()
                .map(Correction::target)
                .filter(target -> !named.add(target))
                .findFirst();
    }

    private Move stop(AtWork atWork, List<Correction> corrections) {
        var today = terms.today();
        var promise = atWork.promise().stop(today, terms.calendar());
        var stage = stageClock(atWork).stop(today, terms.calendar());
        var answerBy = terms.calendar().after(today, terms.promise().answerWithin());
        var statement = Statement.of(EntryType.CLOCK_STOPPED, today)
                .with("stage", Stage.of(terms.route().step(atWork.step())).code())
                .with(
                        "kinds",
                        corrections.stream()
                                .map(each -> each.kind().name())
                                .distinct()
                                .sorted()
                                .toList())
                .with("answerBy", answerBy)
                .left(promise, stage)
                .proving("items", corrections.stream().map(Handling::item).toList());
        var waiting = new AwaitingApplicant(corrections, promise, stage, atWork.step(), today, answerBy);
        return application
                .moveTo(waiting, application.course().askedAgain(), statement)
                .named(CaseDeed.REQUEST_CORRECTION);
    }

    private static PromiseClock stageClock(AtWork atWork) {
        return switch (atWork) {
            case Checking checking -> checking.check();
            case InAssessment assessing -> assessing.assessment();
            case InReview _, AwaitingSignature _ -> PromiseClock.notStarted();
        };
    }

    private static Map<String, String> item(Correction correction) {
        return Map.of(
                "kind", correction.kind().name(),
                "target", correction.target(),
                "ground", correction.ground(),
                "text", correction.text());
    }

    public CorrectionCancelling cancelCorrection() {
        if (!(application.state() instanceof AwaitingApplicant waiting)) return notIn();
        var refused = refusedTo(application.responsible(terms));
        if (refused.isPresent()) return refused.get();
        var move = new Resuming(application, waiting, terms).cancelled();
        var statement = move.statements().getFirst().with("cancelled", true);
        return new CorrectionCancelling.Cancelled(
                new Move(move.after(), CaseDeed.CANCEL_CORRECTION.code(), "", List.of(statement)));
    }

    public AssessmentGiving giveAssessment(AssessmentView view, String reasons) {
        if (!(application.state() instanceof InAssessment assessing)) return notIn();
        var refused = refusedTo(Optional.of(assessing.assessor())).or(() -> Refused.TooLong.any(reasons));
        if (refused.isPresent()) return refused.get();
        var givesAnswer = terms.route().issue().givesAnswer();
        if (reasons.isBlank() && (givesAnswer || view != AssessmentView.AGREE)) return new AssessmentGiving.NoReasons();
        var given = new GivenAssessment(view, reasons);
        var unwritable = given.unwritable();
        if (unwritable.isPresent()) return unwritable.get();
        var statement = assessmentStatement(EntryType.ASSESSMENT_GIVEN)
                .proving("view", view.name())
                .proving("reasons", reasons);
        return new AssessmentGiving.Given(
                onFrom(assessing, statement).named(CaseDeed.GIVE_ASSESSMENT).because(given.inHistory()));
    }

    public GoingOn goOnWithoutAssessment() {
        if (!(application.state() instanceof InAssessment assessing)) return notIn();
        var refused = refusedTo(application.responsible(terms));
        if (refused.isPresent()) return refused.get();
        var step = (Step.Assessment) terms.route().step(assessing.step());
        var due = assessing.assessment().due();
        if (step.onSilence() == Step.OnSilence.WAIT || !terms.today().isAfter(due)) return new GoingOn.MustWait(due);
        return new GoingOn.WentOn(onFrom(assessing, assessmentStatement(EntryType.ASSESSMENT_MISSED))
                .named(CaseDeed.GO_ON_WITHOUT_ASSESSMENT));
    }

    private Statement assessmentStatement(EntryType type) {
        return Statement.of(type, terms.today())
                .with("assessor", application.assessor().agency().value());
    }

    private Move onFrom(InAssessment assessing, Statement statement) {
        var next = terms.route().after(assessing.step());
        return application
                .enter(next, assessing.promise(), application.course(), terms)
                .stating(statement);
    }

    /** @param proposal how the review decides; a later step confirms it, and so can name no other outcome */
    public Approval approveStep(Proposal proposal) {
        if (!(application.state() instanceof InReview review)) return notIn();
        var refused = refusedTo(application.responsible(terms)).or(() -> Refused.TooLong.any(proposal.reasons()));
        if (refused.isPresent()) return refused.get();
        if (!isProposing(review)) return confirm(review, Optional.of(proposal.outcome()));
        var issue = terms.route().issue();
        if (proposal.lacksReasons(issue)) {
            var answers = issue.givesAnswer() && proposal.outcome() != Proposal.Outcome.REJECTED;
            return answers ? new Approval.NoAnswer() : new Approval.NoReasons();
        }
        var partly = proposal.outcome() == Proposal.Outcome.PARTLY;
        if (partly && !issue.partly()) return new Approval.NotPartly();
        var unwritable = proposal.unwritable(issue);
        if (unwritable.isPresent()) return unwritable.get();
        return new Approval.Approved(approve(review, proposal).because(proposal.inHistory()));
    }

    /** A superior's yes to what the review proposed. */
    public Approval confirmStep() {
        if (!(application.state() instanceof InReview review)) return notIn();
        var refused = refusedTo(application.responsible(terms));
        if (refused.isPresent()) return refused.get();
        return isProposing(review) ? new Approval.NoOutcome() : confirm(review, Optional.empty());
    }

    private boolean isProposing(InReview review) {
        return terms.route().step(review.step()) instanceof Step.Review;
    }

    private Approval confirm(InReview review, Optional<Proposal.Outcome> named) {
        var course = application.course();
        if (course.wasDecidedBy(officer.official())) return new Approval.SamePerson();
        var proposed = course.proposed();
        if (named.filter(outcome -> outcome != proposed.outcome()).isPresent()) {
            return new Approval.NotAsProposed(proposed.outcome());
        }
        var confirmed = proposed.withoutReasons().inHistory();
        return new Approval.Approved(approve(review, proposed).because(confirmed));
    }

    private Move approve(InReview review, Proposal proposal) {
        var decided = application.course().decided(review.step(), officer.official(), proposal);
        var next = terms.route().after(review.step());
        return application.enter(next, review.promise(), decided, terms).named(CaseDeed.APPROVE_STEP);
    }

    /** Gives the file back to the nearest step before that decided; a rendered letter is dropped. */
    public Returning returnStep(String reason) {
        return switch (application.state()) {
            case InReview(var step, var promise) -> returnFrom(step, promise, reason);
            case AwaitingSignature waiting -> returnFrom(waiting.step(), waiting.promise(), reason);
            default -> notIn();
        };
    }

    private Returning returnFrom(StepKey from, Running promise, String reason) {
        var refused = refusedTo(application.responsible(terms)).or(() -> Refused.TooLong.any(reason));
        if (refused.isPresent()) return refused.get();
        var back = terms.route().decidedBefore(from).map(Step::key);
        if (back.isEmpty()) return new Returning.NothingBefore();
        if (reason.isBlank()) return new Returning.NoReasons();
        var keys = terms.route().steps().stream().map(Step::key).toList();
        var undecided = application.course().undecided(keys.subList(keys.indexOf(back.get()), keys.size()));
        var move = application.moveTo(new InReview(back.get(), promise), undecided);
        return new Returning.Returned(move.named(CaseDeed.RETURN_STEP).because(reason));
    }

    /**
     * Hands the work to one person of the office that has the file.
     *
     * @param name of that person, for the history
     * @param worksThere whether that person works in the office
     * @param leads whether the officer leads the office or its agency
     */
    public Assigning assign(String name, boolean worksThere, boolean leads) {
        if (!(application.state() instanceof AtWork)) return notIn();
        var holder = leads ? Optional.<Place>empty() : application.holder(terms);
        var refused = refusedTo(holder);
        if (refused.isPresent()) return refused.get();
        if (!worksThere) return new Assigning.NotInUnit();
        var move = application.moveTo(application.state(), application.course());
        return new Assigning.Assigned(move.named(CaseDeed.ASSIGN).because(name));
    }

    private Refused.NotIn notIn() {
        return new Refused.NotIn(application.state());
    }

    private Optional<Refused> refusedTo(Optional<Place> holder) {
        if (seenVersion != application.version()) return Optional.of(new Refused.Stale(application.version()));
        return holder.filter(place -> !place.isHeldBy(officer)).map(Refused.NotYours::new);
    }
}
