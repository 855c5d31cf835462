package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.region.RegionCode;
import id.go.bantenprov.egov.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the regions that answers name exist. The picker of the pages offers no others; a program can name any. */
@Component
class NamedRegions {
    private final Regions regions;

    NamedRegions(Regions regions) {
        this.regions = regions;
    }

    /** One problem at each region that is of the level asked for, and that there is not. */
    List<Problem> unknown(FormDefinition form, Answers answers) {
        return form.facts().stream()
                .flatMap(fact -> form.question(fact.key()).stream()
                        .flatMap(question -> unknown(
                                fact.key(),
                                fact,
                                question,
                                answers.get(fact.key()).orElse(null))))
                .toList();
    }

    private Stream<Problem> unknown(String name, Fact fact, Question question, @Nullable Answer answer) {
        if (!(answer instanceof Answer.Given(var value))) return Stream.of();
        return switch (fact.kind()) {
            case FactKind.Region(var level)
            when value instanceof Value.Region(var code) -> unknown(name, question, level, code);
            case FactKind.Address(var level)
            when value instanceof Value.Address(var code, var _) -> unknown(name, question, level, code);
            case FactKind.Group group
            when value instanceof Value.Rows(var rows, var _) -> unknown(name, group, question, rows);
            default -> Stream.of();
        };
    }

    /** A code of another level is no region at all, which the form itself has said. */
    private Stream<Problem> unknown(String name, Question question, FactKind.Level level, String code) {
        var exists = RegionCode.parse(code).flatMap(regions::find).isPresent();
        return exists || !level.fits(code)
                ? Stream.of()
                : Stream.of(Problem.of(name, question, ProblemCode.REGION, null));
    }

    private Stream<Problem> unknown(
            String name, FactKind.Group group, Question question, List<Map<String, Answer>> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> group.fields().stream()
                        .flatMap(field -> unknown(
                                name + "." + row + "." + field.key(),
                                field,
                                question.field(field.key()),
                                rows.get(row).get(field.key())))
                        .map(problem -> problem.in(group.row(row + 1))));
    }
}
