package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Problem;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Question;
import id.go.bantenprov.egov.form.Reading;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.model.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads answers from the inputs of a page. @param fields what was sent, by the name of the input */
public record FieldReader(Map<String, List<String>> fields, LocalDate today) {
    private static final Set<String> PARTS = Set.of("", "-day", "-month", "-year", "-region", "-line");

    /** Reads one fact: its kind, then its bounds. */
    public Reading read(Fact fact, Question question) {
        return read(fact.key(), fact, question);
    }

    private Reading read(String name, Fact fact, Question question) {
        if (fact.kind() instanceof FactKind.Group group) return group(name, group, fact, question);
        return switch (parsed(name, fact.kind())) {
            case Parsed.Right(var value) -> right(name, fact, question, value);
            case Parsed.Wrong(var code, var limit, var part) -> wrong(name, part, question, code, limit);
            case Parsed.Blank _ when fact.optional() -> new Reading(new Answer.LeftEmpty(), List.of());
            case Parsed.Blank _
            when fact.when() != null && name.contains(".") -> new Reading(new Answer.Typed(Map.of()), List.of());
            case Parsed.Blank _ -> wrong(name, firstPart(fact.kind()), question, blank(fact.kind()), null);
        };
    }

    private Reading right(String name, Fact fact, Question question, Value value) {
        var fault = Validity.fault(fact.kind(), value, today);
        return fault == null
                ? new Reading(new Answer.Given(value), List.of())
                : wrong(name, firstPart(fact.kind()), question, fault.code(), fault.limit());
    }

    private Reading wrong(String name, String part, Question question, ProblemCode code, @Nullable Object limit) {
        return new Reading(new Answer.Typed(typed(name)), List.of(Problem.of(name + part, question, code, limit)));
    }

    private static String firstPart(FactKind kind) {
        return switch (kind) {
            case FactKind.Date _ -> "-day";
            case FactKind.Address _ -> "-region";
            default -> "";
        };
    }

    private static ProblemCode blank(FactKind kind) {
        return kind instanceof FactKind.Declaration ? ProblemCode.AGREE : ProblemCode.MISSING;
    }

    private Map<String, List<String>> typed(String name) {
        var typed = new LinkedHashMap<String, List<String>>();
        for (var part : PARTS) {
            var values = fields.get(name + part);
            if (values != null) typed.put(name + part, values);
        }
        return typed;
    }

    private Parsed parsed(String name, FactKind kind) {
        return switch (kind) {
            case FactKind.Text text -> text.isNumber() ? Words.digits(one(name)) : Words.line(one(name));
            case FactKind.LongText _ -> Words.lines(one(name));
            case FactKind.Int(var bounds) -> Numbers.whole(one(name), bounds);
            case FactKind.Decimal(int scale, var bounds) -> Numbers.decimal(one(name), scale, bounds);
            case FactKind.Money(var bounds) -> Numbers.money(one(name), bounds);
            case FactKind.Date _ -> Dates.date(one(name + "-day"), one(name + "-month"), one(name + "-year"));
            case FactKind.Bool _ -> bool(one(name));
            case FactKind.Choice _ -> blankOr(one(name), new Value.Choice(one(name)));
            case FactKind.Choices choices -> choices(name, choices);
            case FactKind.Region _ ->
                blankOr(one(name), new Value.Region(one(name).strip()));
            case FactKind.Address _ -> address(one(name + "-region").strip(), one(name + "-line"));
            case FactKind.Declaration(var text) ->
                one(name).equals("true") ? new Parsed.Right(new Value.Declared(Validity.hash(text))) : Parsed.BLANK;
            case FactKind.File _, FactKind.Group _ -> Parsed.BLANK;
        };
    }

    private static Parsed blankOr(String typed, Value value) {
        return typed.isBlank() ? Parsed.BLANK : new Parsed.Right(value);
    }

    private static Parsed bool(String typed) {
        return switch (typed) {
            case "true" -> new Parsed.Right(new Value.Truth(true));
            case "false" -> new Parsed.Right(new Value.Truth(false));
            case "" -> Parsed.BLANK;
            default -> new Parsed.Wrong(ProblemCode.OPTION);
        };
    }

    /** Ticked options in the order of the definition; one that does not exist is not passed over. */
    private Parsed choices(String name, FactKind.Choices kind) {
        var options = kind.options().keySet();
        var ticked = new HashSet<>(fields.getOrDefault(name, List.of()));
        ticked.remove("");
        if (ticked.isEmpty() && kind.count().fewest() > 0) return Parsed.BLANK;
        if (!options.containsAll(ticked)) return new Parsed.Wrong(ProblemCode.OPTION);
        return new Parsed.Right(
                new Value.Choices(options.stream().filter(ticked::contains).toList()));
    }

    private static Parsed address(String region, String typedLine) {
        if (region.isEmpty() && typedLine.isBlank()) return Parsed.BLANK;
        if (region.isEmpty()) return new Parsed.Wrong(ProblemCode.REGION, null, "-region");
        return switch (Words.line(typedLine)) {
            case Parsed.Right(Value.Text(var line))
            when line.codePointCount(0, line.length()) > Validity.LONGEST_LINE ->
                new Parsed.Wrong(ProblemCode.TOO_LONG, Validity.LONGEST_LINE, "-line");
            case Parsed.Right(Value.Text(var line)) -> new Parsed.Right(new Value.Address(region, line));
            case Parsed.Wrong(var code, var _, var _) -> new Parsed.Wrong(code, null, "-line");
            default -> new Parsed.Wrong(ProblemCode.LINE_MISSING, null, "-line");
        };
    }

    private String one(String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private Reading group(String name, FactKind.Group group, Fact fact, Question question) {
        var problems = new ArrayList<Problem>();
        var rows = new ArrayList<Map<String, Answer>>();
        for (int row : rowNumbers(name, group)) {
            var start = name + "." + rows.size() + ".";
            var reader = renumbered(name + "." + row + ".", start);
            var answers = new LinkedHashMap<String, Answer>();
            var called = group.row(rows.size() + 1);
            for (var field : group.fields()) {
                var reading = reader.read(start + field.key(), field, question.field(field.key()));
                answers.put(field.key(), reading.answer());
                reading.problems().forEach(each -> problems.add(each.in(called)));
            }
            rows.add(answers);
        }
        var value = new Value.Rows(rows, one(name + ".closed").equals("true"));
        var fault = Validity.fault(group, value, today);
        if (fault != null) problems.addFirst(Problem.of(fact.key(), question, fault.code(), fault.limit()));
        return new Reading(new Answer.Given(value), problems);
    }

    /** A row goes by its place, as every page shows it again, whichever rows before it were taken away. */
    private FieldReader renumbered(String sent, String start) {
        if (sent.equals(start)) return this;
        var row = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> {
            if (name.startsWith(sent)) row.put(start + name.substring(sent.length()), values);
        });
        return new FieldReader(row, today);
    }

    /** Rows that were sent, in order; one more than may be, so that too many is noticed without reading them all. */
    private Set<Integer> rowNumbers(String name, FactKind.Group group) {
        var start = name + ".";
        return fields.keySet().stream()
                .filter(field -> field.startsWith(start))
                .map(field -> field.substring(start.length()))
                .filter(rest -> rest.matches("[0-9]{1,4}\\..+"))
                .map(rest -> Integer.valueOf(rest.substring(0, rest.indexOf('.'))))
                .sorted()
                .distinct()
                .limit(group.rows().most() + 1L)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
