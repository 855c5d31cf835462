package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Eligibility;
import id.go.bantenprov.egov.form.Evaluation;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.Verdict;
import java.time.LocalDate;
import java.util.List;

/** Answers that could be no others: with any other, the form would not let the applicant in. */
record OnlyAnswers(FormDefinition form, Answers answers, LocalDate today) {

    boolean isOnly(String fact) {
        if (!(answers.get(fact).orElse(null) instanceof Answer.Given(var given))) return false;
        var others = others(form.fact(fact).orElseThrow().kind(), given);
        if (others.isEmpty()) return false;
        var now = form.evaluate(answers, today);
        return others.stream().allMatch(other -> shutsOut(now, now.with(fact, new Answer.Given(other))));
    }

    /** Of kinds with few answers, all but the one that was given. */
    private static List<Value> others(FactKind kind, Value given) {
        return switch (kind) {
            case FactKind.Bool _ -> List.of(new Value.Truth(given.equals(new Value.Truth(false))));
            case FactKind.Choice(var options) ->
                options.keySet().stream()
                        .<Value>map(Value.Choice::new)
                        .filter(option -> !option.equals(given))
                        .toList();
            default -> List.of();
        };
    }

    /** By a condition that was fulfilled before. */
    private boolean shutsOut(Evaluation before, Evaluation after) {
        return form.eligibility().stream()
                .map(Eligibility::key)
                .anyMatch(key -> after.verdict(key) == Verdict.NO && before.verdict(key) != Verdict.NO);
    }
}
