package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Application;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.CaseContents.Contents;
import id.go.bantenprov.egov.casework.model.Correction;
import id.go.bantenprov.egov.casework.model.Correction.Kind;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.form.Settled;
import id.go.bantenprov.egov.form.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The corrections an applicant was asked for, as far as they are answered. Only what they name is open; what becomes
 * needed by a changed answer opens too.
 */
record OpenCorrection(
        Application application,
        AwaitingApplicant waiting,
        OnlineService service,
        Contents contents,
        CorrectionDraft draft) {
    /** The answers as they were handed in. What was optional and not handed in had been left empty. */
    static Answers handedIn(FormDefinition form, Contents contents) {
        var answers = contents.answers();
        for (var fact : form.facts()) {
            if (fact.optional() && answers.get(fact.key()).isEmpty()) {
                answers = answers.with(fact.key(), new Answer.LeftEmpty());
            }
        }
        return answers;
    }

    /** All answers as they were handed in. */
    Answers before() {
        return handedIn(service.form(), contents);
    }

    /** With the day of submission for today, as at submission. */
    Evaluation evaluation(Answers answers) {
        return service.form().evaluate(answers, contents.answeredOn());
    }

    OpenCorrection with(CorrectionDraft saved) {
        return new OpenCorrection(application, waiting, service, contents, saved);
    }

    /** With these explanations, as they were just typed. */
    OpenCorrection explained(Map<String, String> typed) {
        return with(draft.with(draft.answers(), typed));
    }

    /** Facts that are open for editing, in the order of the form. */
    List<String> open() {
        var named = named();
        var asked = asked(draft.answers());
        return mayOpen().stream()
                .filter(fact -> named.contains(fact) || asked.contains(fact))
                .toList();
    }

    /** Facts that are open, or become so with an answer to one that is: what was not asked when it was handed in. */
    List<String> mayOpen() {
        var named = named();
        var before = asked(before());
        return facts().stream()
                .filter(fact -> named.contains(fact) || !before.contains(fact))
                .toList();
    }

    /** Whether an answer to what is open decides about another question. */
    boolean isLive() {
        var evaluation = evaluation(draft.answers());
        var others = mayOpen();
        return open().stream().anyMatch(fact -> others.stream().anyMatch(other -> evaluation.decides(fact, other)));
    }

    List<String> named() {
        return waiting.corrections().stream()
                .filter(correction -> correction.kind() != Kind.CLARIFY)
                .map(Correction::target)
                .toList();
    }

    private List<String> asked(Answers answers) {
        return FilledPage.asked(evaluation(answers), facts())
                .map(asked -> asked.fact().key())
                .toList();
    }

    private List<String> facts() {
        return service.form().pages().stream()
                .flatMap(page -> page.questions().stream())
                .map(Question::fact)
                .toList();
    }

    /** What would be handed in: what is needed of the answers, and what was handed in before though it would be refused now. */
    Answers toHandIn() {
        var answers = corrected();
        var evaluation = evaluation(answers);
        var handedIn = evaluation.needed();
        for (var fact : answers.byFact().entrySet()) {
            var isRefused = evaluation.settled(fact.getKey()) instanceof Settled.Missing;
            if (isRefused && fact.getValue() instanceof Answer.Given given) {
                handedIn = handedIn.with(fact.getKey(), given);
            }
        }
        return handedIn;
    }

    /** As they were handed in, but for what is open. */
    private Answers corrected() {
        var answers = before();
        for (var fact : open()) {
            var drafted = draft.answers().get(fact);
            answers = drafted.isPresent() ? answers.with(fact, drafted.get()) : answers.without(fact);
        }
        return answers;
    }

    /** Targets and facts at which something is still to be done. */
    List<String> unanswered() {
        var unanswered = new ArrayList<String>();
        waiting.corrections().stream()
                .filter(correction -> !isAnswered(correction))
                .map(Correction::target)
                .forEach(unanswered::add);
        faulty().filter(fact -> !unanswered.contains(fact)).forEach(unanswered::add);
        return unanswered;
    }

    private boolean isAnswered(Correction correction) {
        var target = correction.target();
        return switch (correction.kind()) {
            case CLARIFY -> !draft.explanations().getOrDefault(target, "").isBlank();
            case REPLACE_FILE, CORRECT_FIELD -> !draft.answers().get(target).equals(before().get(target));
        };
    }

    /**
     * Facts that miss an answer or have one that cannot be, and what makes the service impossible. Of a locked answer only
     * what the corrected ones make of it: what would be refused of it by itself was taken when it was handed in.
     */
    private Stream<String> faulty() {
        return switch (evaluation(draft.answers()).submission()) {
            case Submission.Complete _ -> Stream.of();
            case Submission.NotEligible(var reasons) ->
                reasons.stream()
                        .flatMap(reason -> reason.decidingFacts().stream())
                        .filter(open()::contains);
            case Submission.Incomplete(var missing, var problems) -> {
                var taken = evaluation(before()).problems();
                yield Stream.concat(
                                missing.facts().stream().filter(open()::contains),
                                problems.stream()
                                        .filter(problem -> open().contains(fact(problem)) || !taken.contains(problem))
                                        .map(OpenCorrection::fact))
                        .distinct();
            }
        };
    }

    private static String fact(Problem problem) {
        return problem.field().replaceAll("[.-].*", "");
    }

    /** The explanations to each question that was asked, by the question. */
    Map<String, String> explanations() {
        var byQuestion = new LinkedHashMap<String, String>();
        waiting.corrections().stream()
                .filter(correction -> correction.kind() == Kind.CLARIFY)
                .forEach(correction ->
                        byQuestion.put(correction.text(), draft.explanations().getOrDefault(correction.target(), "")));
        return byQuestion;
    }
}
