package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.apply.PageInput.Purpose;
import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.PageState.Asked;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Reading;
import id.go.bantenprov.egov.form.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page of a form with what was typed on it taken in: the answers as they are afterwards, and what is wrong.
 *
 * @param problems one a field; of a page that does not go on only those of what was typed
 */
record FilledPage(Evaluation evaluation, List<Problem> problems) {
    private static final Set<ProblemCode> NOT_YET = Set.of(
            ProblemCode.MISSING, ProblemCode.AGREE, ProblemCode.TOO_FEW, ProblemCode.REGION, ProblemCode.LINE_MISSING);

    /** Takes a page in, question by question, for what is asked may follow from an answer above it. */
    static FilledPage of(Evaluation before, List<String> facts, PageInput input) {
        var evaluation = before;
        var problems = new ArrayList<Problem>();
        for (var fact : facts) {
            if (!input.shown().contains(fact) || !isAsked(evaluation, fact)) continue;
            var reading = read(evaluation, fact, input);
            evaluation = isBlank(reading.answer()) ? evaluation.without(fact) : evaluation.with(fact, reading.answer());
            problems.addAll(reading.problems());
        }
        problems.addAll(others(evaluation, facts, problems));
        return new FilledPage(evaluation, input.goesOn() ? problems : withoutMissing(problems));
    }

    /** A page as it lies in the store. What is not there yet is no mistake. */
    static FilledPage stored(Evaluation evaluation, List<String> facts) {
        var problems = asked(evaluation, facts)
                .flatMap(asked -> asked.problems().stream())
                .toList();
        return new FilledPage(evaluation, withoutMissing(problems));
    }

    private static List<Problem> withoutMissing(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !NOT_YET.contains(problem.code()))
                .toList();
    }

    /** What reading one answer after the other cannot tell: checks, and what one field of a row makes of another. */
    private static List<Problem> others(Evaluation evaluation, List<String> facts, List<Problem> known) {
        return asked(evaluation, facts)
                .flatMap(asked -> asked.problems().stream())
                .filter(problem -> known.stream().noneMatch(each -> each.isAt(problem.field())))
                .toList();
    }

    /** The questions that are asked now, in the order of the form. */
    static Stream<Asked> asked(Evaluation evaluation, List<String> facts) {
        return evaluation.pages().stream()
                .flatMap(page -> page.asked().stream())
                .filter(asked -> facts.contains(asked.fact().key()));
    }

    private static boolean isAsked(Evaluation evaluation, String fact) {
        return asked(evaluation, List.of(fact)).findAny().isPresent();
    }

    private static Reading read(Evaluation evaluation, String key, PageInput input) {
        var fact = evaluation.form().fact(key).orElseThrow();
        return fact.kind() instanceof FactKind.File kind
                ? files(evaluation, fact, kind, input)
                : evaluation.form().read(key, input.inputs().byName(), evaluation.today());
    }

    private static Reading files(Evaluation evaluation, Fact fact, FactKind.File kind, PageInput input) {
        var files = files(evaluation.answers().get(fact.key()), fact.key(), kind, input);
        if (!files.isEmpty()) return evaluation.form().accept(fact.key(), new Value.Files(files), evaluation.today());
        if (fact.optional() && input.purpose() == Purpose.GO_ON) return new Reading(new Answer.LeftEmpty(), List.of());
        if (input.refused().containsKey(fact.key())) return new Reading(new Answer.Typed(Map.of()), List.of());
        return evaluation.form().read(fact.key(), Inputs.NONE.byName(), evaluation.today());
    }

    /** What was there, less what was taken away, and what came; where only one may be, the new one takes its place. */
    private static List<FileRef> files(Optional<Answer> before, String fact, FactKind.File kind, PageInput input) {
        var came = input.uploads().getOrDefault(fact, List.of()).stream().map(FormFiles::ref);
        var kept = FormFiles.in(before.orElse(null)).stream()
                .filter(file -> !input.removed().contains(file.id()));
        var replaces = kind.count().most() == 1 && input.uploads().containsKey(fact);
        return (replaces ? came : Stream.concat(kept, came))
                .limit(kind.count().most())
                .toList();
    }

    /** Whether nothing was typed: such an answer is not kept, so that a page looks untouched when it is opened again. */
    private static boolean isBlank(Answer answer) {
        return answer instanceof Answer.Typed(var fields)
                && fields.values().stream().flatMap(List::stream).allMatch(String::isBlank);
    }
}
