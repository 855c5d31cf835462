package id.go.bantenprov.egov.casework.apply;

import static java.util.stream.Collectors.toCollection;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Fact;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.web.Formats;
import id.go.bantenprov.egov.web.Language;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The inputs of a form page by name, as a browser sends them and as a page fills them. */
record Inputs(Map<String, List<String>> byName) {
    static final Inputs NONE = new Inputs(Map.of());

    /** What stands in the inputs of a fact that was answered like this. */
    static Inputs of(String name, Fact fact, Answer answer, Language language) {
        var inputs = new LinkedHashMap<String, List<String>>();
        fill(inputs, name, fact, answer, language);
        return new Inputs(inputs);
    }

    private static void fill(
            Map<String, List<String>> inputs, String name, Fact fact, Answer answer, Language language) {
        switch (answer) {
            case Answer.LeftEmpty _ -> {}
            case Answer.Typed(var typed) -> inputs.putAll(renamed(typed, fact.key(), name));
            case Answer.Given(var value) -> fill(inputs, name, fact, value, language);
        }
    }

    /** A field of a row may have stood in another row when it was typed. */
    private static Map<String, List<String>> renamed(Map<String, List<String>> typed, String key, String name) {
        var renamed = new LinkedHashMap<String, List<String>>();
        typed.forEach((input, values) -> {
            var last = input.substring(input.lastIndexOf('.') + 1);
            renamed.put(name + last.substring(Math.min(key.length(), last.length())), values);
        });
        return renamed;
    }

    private static void fill(Map<String, List<String>> inputs, String name, Fact fact, Value value, Language language) {
        switch (value) {
            case Value.Text(var text) -> inputs.put(name, List.of(text));
            case Value.Whole(var number) -> inputs.put(name, List.of(Long.toString(number)));
            case Value.Amount(var amount) -> inputs.put(name, List.of(amount(fact.kind(), amount, language)));
            case Value.Day(var day) -> {
                inputs.put(name + "-day", List.of(Integer.toString(day.getDayOfMonth())));
                inputs.put(name + "-month", List.of(Integer.toString(day.getMonthValue())));
                inputs.put(name + "-year", List.of(Integer.toString(day.getYear())));
            }
            case Value.Truth(var truth) -> inputs.put(name, List.of(Boolean.toString(truth)));
            case Value.Choice(var key) -> inputs.put(name, List.of(key));
            case Value.Choices(var keys) -> inputs.put(name, keys);
            case Value.Region(var code) -> inputs.put(name, List.of(code));
            case Value.Address(var region, var line) -> {
                inputs.put(name + "-region", List.of(region));
                inputs.put(name + "-line", List.of(line));
            }
            case Value.Declared _ -> inputs.put(name, List.of("true"));
            case Value.Rows(var rows, var _) -> fillRows(inputs, name, fact, rows, language);
            case Value.Files _ -> {}
        }
    }

    private static void fillRows(
            Map<String, List<String>> inputs,
            String name,
            Fact fact,
            List<Map<String, Answer>> rows,
            Language language) {
        if (!(fact.kind() instanceof FactKind.Group group)) return;
        for (int row = 0; row < rows.size(); row++) {
            for (var field : group.fields()) {
                var input = name + "." + row + "." + field.key();
                inputs.put(input, List.of(""));
                var answer = rows.get(row).get(field.key());
                if (answer != null) fill(inputs, input, field, answer, language);
            }
        }
    }

    /** Money with its thousands parted, as people write it; other numbers with the reader's decimal sign. */
    private static String amount(FactKind kind, BigDecimal amount, Language language) {
        if (kind instanceof FactKind.Money && amount.scale() <= 0 && language == Language.INDONESIAN) {
            return Formats.number(amount.longValueExact(), language);
        }
        return language == Language.INDONESIAN ? amount.toPlainString().replace('.', ',') : amount.toPlainString();
    }

    String one(String name) {
        var values = byName.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** A number that the page wrote itself, such as the revision it began with; 0 where none stands. */
    int number(String name) {
        var text = one(name);
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    List<String> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The numbers of the rows of a group that stand here, in order: all that the form reads, for each has its picker. */
    SortedSet<Integer> rows(String group) {
        var start = group + ".";
        return byName.keySet().stream()
                .filter(name -> name.startsWith(start))
                .map(name -> name.substring(start.length()))
                .filter(rest -> rest.matches("[0-9]{1,4}\\..+"))
                .map(rest -> Integer.valueOf(rest.substring(0, rest.indexOf('.'))))
                .collect(toCollection(TreeSet::new));
    }

    /** The same with one more row; which of its fields stands for it does not matter. */
    Inputs withRow(String group, String field) {
        var rows = rows(group);
        var more = new LinkedHashMap<>(byName);
        more.put(group + "." + (rows.isEmpty() ? 0 : rows.last() + 1) + "." + field, List.of(""));
        return new Inputs(more);
    }

    /** The same without what begins like this. */
    Inputs without(String start) {
        var fewer = new LinkedHashMap<>(byName);
        fewer.keySet().removeIf(name -> name.startsWith(start));
        return new Inputs(fewer);
    }

    Inputs with(String name, String value) {
        var more = new LinkedHashMap<>(byName);
        more.put(name, List.of(value));
        return new Inputs(more);
    }

    /** The first value of each, for readers that know no repetition. */
    Map<String, String> firsts() {
        var firsts = new LinkedHashMap<String, String>();
        byName.forEach((name, values) -> firsts.put(name, values.isEmpty() ? "" : values.getFirst()));
        return firsts;
    }
}
