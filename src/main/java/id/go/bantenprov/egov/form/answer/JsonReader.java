package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.FormDefinition.ApiReading;
import id.go.bantenprov.egov.form.FormDefinition.Restored;
import id.go.bantenprov.egov.form.Localized;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.form.Settled;
import id.go.bantenprov.egov.form.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads answers from plain data: strictly from a caller, by what still fits from the store. */
public record JsonReader(FormDefinition form, LocalDate today) {
    /** Answers that still have their place; the rest by name. */
    public static Restored restore(FormDefinition form, Map<String, ?> json) {
        var answers = new LinkedHashMap<String, Answer>();
        var dropped = new ArrayList<String>();
        json.forEach((key, value) -> {
            var fact = form.fact(key).filter(known -> !known.isComputed());
            var answer = fact.isEmpty() ? null : ValueReader.answer(fact.get().kind(), value);
            if (answer == null) dropped.add(key);
            else answers.put(key, answer);
        });
        return new Restored(Answers.of(answers), dropped);
    }

    /** Answers of a caller with all their problems, one a field. */
    public ApiReading strictly(Map<String, ?> json) {
        var answers = new LinkedHashMap<String, Answer>();
        var problems = new ArrayList<Problem>();
        json.forEach((key, value) -> read(key, value, answers, problems));
        var evaluation = form.evaluate(Answers.of(answers), today);
        for (var entry : answers.entrySet())
            if (entry.getValue() instanceof Answer.Given
                    && evaluation.settled(entry.getKey()) instanceof Settled.NotNeeded)
                problems.add(problem(entry.getKey(), ProblemCode.NOT_NEEDED));
        return new ApiReading(evaluation.answers(), problems);
    }

    private void read(String key, @Nullable Object json, Map<String, Answer> answers, List<Problem> problems) {
        var fact = form.fact(key);
        if (fact.isEmpty()) problems.add(problem(key, ProblemCode.UNKNOWN));
        else if (fact.get().isComputed()) problems.add(problem(key, ProblemCode.COMPUTED));
        else keep(fact.get(), json, answers, problems);
    }

    private void keep(Fact fact, @Nullable Object json, Map<String, Answer> answers, List<Problem> problems) {
        var parsed = json == null ? Parsed.BLANK : ValueReader.read(fact.kind(), json);
        switch (parsed) {
            case Parsed.Right(var value) -> {
                var answer = new Answer.Given(value);
                answers.put(fact.key(), answer);
                problems.addAll(new Problems(question(fact.key()), form.script(fact.key()), today).in(fact, answer));
                if (holdsTyped(fact, value)) problems.add(problem(fact.key(), ProblemCode.KIND));
            }
            case Parsed.Wrong(var code, var limit, var _) ->
                problems.add(Problem.of(fact.key(), question(fact.key()), code, limit));
            case Parsed.Blank _ when fact.optional() -> answers.put(fact.key(), new Answer.LeftEmpty());
            case Parsed.Blank _ -> problems.add(problem(fact.key(), ProblemCode.MISSING));
        }
    }

    /** Only our own store may hold what could not be accepted. */
    private static boolean holdsTyped(Fact fact, Value value) {
        return fact.kind() instanceof FactKind.Group
                && value instanceof Value.Rows(var rows, var _)
                && rows.stream().flatMap(row -> row.values().stream()).anyMatch(Answer.Typed.class::isInstance);
    }

    private Problem problem(String key, ProblemCode code) {
        return Problem.of(key, question(key), code, null);
    }

    private Question question(String key) {
        var name = new Localized(key, key);
        return form.question(key).orElseGet(() -> new Question(key, name, null, null, Map.of(), List.of()));
    }
}
