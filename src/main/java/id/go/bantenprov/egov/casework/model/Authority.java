package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.calendar.PromiseClock.Stopped;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingSignature;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.Ended;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.InReview;
import id.go.bantenprov.egov.casework.model.ApplicationState.Issued;
import id.go.bantenprov.egov.casework.model.ApplicationState.Rejected;
import id.go.bantenprov.egov.casework.model.ApplicationState.Revoked;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.ledger.EntryType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What those who answer for a service may do: the holder of the signing position signs, and that person or the head of the
 * owning agency or bureau extends, revokes and has letters rendered again.
 *
 * @param leads whether the officer leads the owner of the service
 */
public record Authority(Application application, Officer officer, boolean leads, int seenVersion, Terms terms) {

    /** By notice, once, up to and on the due day, where a law lets the service (UU 14/2008 art. 22 for information). */
    public Extending extendPromise(String reason) {
        var refused = refused().or(() -> Refused.TooLong.any(reason));
        if (refused.isPresent()) return refused.get();
        var promise = application.promise();
        if (promise instanceof PromiseClock.NotStarted) return new Refused.NotIn(application.state());
        if (terms.promise().extension().isEmpty()) return new Extending.NotAllowed();
        if (application.course().extended()) return new Extending.AlreadyExtended();
        if (promise instanceof Running running && running.isLate(terms.today())) {
            return new Extending.TooLate(running.due());
        }
        if (promise instanceof Stopped stopped && stopped.left() < 0) {
            return new Extending.TooLate(stopped.before().due());
        }
        if (reason.isBlank()) return new Extending.NoReasons();
        return new Extending.Extended(extend(promise, reason));
    }

    private Move extend(PromiseClock promise, String reason) {
        int days = terms.promise().extension().orElseThrow();
        var extended = promise.extend(days, terms.calendar());
        var statement = Statement.of(EntryType.PROMISE_EXTENDED, terms.today())
                .with("mode", "byNotice")
                .with("days", days)
                .due(extended)
                .left(extended, PromiseClock.notStarted())
                .proving("reason", reason);
        return application
                .moveTo(withPromise(extended), application.course().extendedOnce(), statement)
                .named(CaseDeed.EXTEND_PROMISE)
                .because(reason);
    }

    private ApplicationState withPromise(PromiseClock promise) {
        return switch (application.state()) {
            case Checking(var step, var check, var _) -> new Checking(step, check, promise);
            case InReview(var step, var _) -> new InReview(step, (Running) promise);
            case InAssessment(var step, var assessor, var clock, var _) ->
                new InAssessment(step, assessor, clock, (Running) promise);
            case AwaitingSignature(var step, var proposal, var _, var letter) ->
                new AwaitingSignature(step, proposal, (Running) promise, letter);
            case AwaitingApplicant(var corrections, var _, var stage, var backTo, var askedOn, var answerBy) ->
                new AwaitingApplicant(corrections, promise, stage, backTo, askedOn, answerBy);
            case Ended ended -> ended;
        };
    }

    /**
     * Whether this person may sign exactly the letter seen. Asked before the signature is made, and again under the lock.
     *
     * @param seenSha256 digest of the bytes the signer has looked at
     */
    public Signing maySign(String seenSha256) {
        if (!(application.state() instanceof AwaitingSignature waiting)) return new Refused.NotIn(application.state());
        if (!signer().isHeldBy(officer)) return new Signing.NotHolder();
        if (seenVersion != application.version()) return new Refused.Stale(application.version());
        if (application.course().wasDecidedBy(officer.official())) return new Signing.SamePerson();
        if (!(waiting.letter() instanceof Letter.Ready ready)) return new Signing.NotReady(waiting.letter());
        if (!ready.sha256().equals(seenSha256)) return new Signing.OtherBytes();
        return new Signing.MaySign(waiting, ready);
    }

    /**
     * The signature has been made: the case ends here.
     *
     * @param documentNumber number of the letter
     * @param token opens its public verification
     * @param sha256 digest of the signed file
     */
    public Move signed(AwaitingSignature waiting, String documentNumber, String token, String sha256) {
        var today = terms.today();
        var due = waiting.promise().due();
        var used = waiting.promise().usedBy(today, terms.calendar());
        var ending = new Ending(today, due, used, objectionUntil());
        var proposal = waiting.proposal();
        var ended = proposal.outcome() == Proposal.Outcome.REJECTED
                ? new Rejected(ending, proposal)
                : new Issued(ending, proposal);
        return application
                .moveTo(
                        ended,
                        application.course(),
                        decided(proposal),
                        issued(proposal, ending)
                                .proving("document", documentNumber)
                                .proving("token", token)
                                .proving("sha256", sha256))
                .named(CaseDeed.SIGN)
                .because(proposal.reasons());
    }

    /**
     * Until when one may object to what is signed today.
     *
     * @throws id.go.bantenprov.egov.calendar.MissingCalendarYear if that day's year is not loaded
     */
    public LocalDate objectionUntil() {
        return terms.calendar().after(terms.today(), terms.promise().objection());
    }

    private Statement decided(Proposal proposal) {
        return Statement.of(EntryType.APPLICATION_DECIDED, terms.today())
                .with("outcome", proposal.outcome().code())
                .with("position", terms.route().signature().position().value())
                .proving("reasons", proposal.reasons());
    }

    private Statement issued(Proposal proposal, Ending ending) {
        return Statement.of(EntryType.RESULT_ISSUED, ending.on())
                .with("outcome", proposal.outcome().code())
                .with("due", ending.due())
                .with("used", ending.used());
    }

    /**
     * After a failure, or when the letter names a former holder of the position.
     *
     * @param namesFormerHolder whether it does
     */
    public RenderingAgain renderAgain(boolean namesFormerHolder) {
        if (!(application.state() instanceof AwaitingSignature waiting)) return new Refused.NotIn(application.state());
        var refused = refused();
        if (refused.isPresent()) return refused.get();
        var needed = switch (waiting.letter()) {
            case Letter.Preparing _ -> false;
            case Letter.Ready _ -> namesFormerHolder;
            case Letter.Failed _ -> true;
        };
        if (!needed) return new RenderingAgain.NotNeeded();
        var letter = waiting.letter().again();
        var again = new AwaitingSignature(waiting.step(), waiting.proposal(), waiting.promise(), letter);
        return new RenderingAgain.Asked(
                application.moveTo(again, application.course()).named(CaseDeed.RENDER_AGAIN));
    }

    public Revoking revokeResult(String ground, String legalBasis, String reason) {
        if (!(application.state() instanceof Issued issued)
                || application.filed().isErased()) return new Refused.NotIn(application.state());
        var refused = refused().or(() -> Refused.TooLong.any(legalBasis, reason));
        if (refused.isPresent()) return refused.get();
        var known = terms.service().revocationGrounds().stream()
                .anyMatch(each -> each.code().equals(ground));
        if (!known || legalBasis.isBlank() || reason.isBlank()) return new Revoking.NoGround();
        var statement = Statement.of(EntryType.RESULT_REVOKED, terms.today())
                .with("ground", ground)
                .with("position", terms.route().signature().position().value())
                .proving("legalBasis", legalBasis)
                .proving("reason", reason);
        var revoked = new Revoked(issued.ending(), terms.today(), ground);
        return new Revoking.Revoked(application
                .moveTo(revoked, application.course(), statement)
                .named(CaseDeed.REVOKE_RESULT)
                .because(reason));
    }

    private Place signer() {
        return Place.of(terms.route().signature().position());
    }

    private Optional<Refused> refused() {
        if (!leads && !signer().isHeldBy(officer)) return Optional.of(new Refused.NotYours(signer()));
        if (seenVersion != application.version()) return Optional.of(new Refused.Stale(application.version()));
        return Optional.empty();
    }
}
