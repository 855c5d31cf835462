package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.form.Script;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.model.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is wrong with answers that are kept.
 * @param question how the fact was asked
 * @param script in which its text has to be written
 */
public record Problems(Question question, Script script, LocalDate today) {
    private static final int SIGNS_NAMED = 10;

    /** One problem a field; none if the answer is fine. */
    public List<Problem> in(Fact fact, Answer answer) {
        return in(fact.key(), fact, answer);
    }

    private List<Problem> in(String name, Fact fact, Answer answer) {
        return switch (answer) {
            case Answer.LeftEmpty _ when fact.optional() -> List.of();
            case Answer.LeftEmpty _ -> List.of(Problem.of(name, question, ProblemCode.MISSING, null));
            case Answer.Typed(var fields) ->
                new FieldReader(fields, today)
                        .read(renamed(name, fact), question)
                        .problems();
            case Answer.Given(var value) -> in(name, fact.kind(), value);
        };
    }

    /** A field of a row was typed under the name of its input. */
    private static Fact renamed(String name, Fact fact) {
        return new Fact(name, fact.kind(), fact.optional(), fact.sensitive(), null, fact.when(), null);
    }

    private List<Problem> in(String name, FactKind kind, Value value) {
        var fault = Validity.fault(kind, value, today);
        if (fault != null) return List.of(Problem.of(name, question, fault.code(), fault.limit()));
        var lacking = lacking(value);
        if (!lacking.isEmpty()) return List.of(Problem.of(name, question, ProblemCode.UNWRITABLE, named(lacking)));
        var problems = new ArrayList<Problem>();
        if (kind instanceof FactKind.Group group && value instanceof Value.Rows(var rows, var _))
            for (int row = 0; row < rows.size(); row++) {
                var called = group.row(row + 1);
                inRow(name + "." + row + ".", group, rows.get(row)).forEach(each -> problems.add(each.in(called)));
            }
        return problems;
    }

    private List<String> lacking(Value value) {
        return switch (value) {
            case Value.Text(var text) -> script.lacking(text);
            case Value.Address(var _, var line) -> script.lacking(line);
            default -> List.of();
        };
    }

    private static String named(List<String> signs) {
        return signs.stream().limit(SIGNS_NAMED).collect(Collectors.joining(" "));
    }

    private List<Problem> inRow(String start, FactKind.Group group, Map<String, Answer> row) {
        var problems = new ArrayList<Problem>();
        for (var field : group.fields()) {
            var answer = row.get(field.key());
            if (answer != null)
                problems.addAll(new Problems(question.field(field.key()), script, today)
                        .in(start + field.key(), field, answer));
        }
        return problems;
    }
}
