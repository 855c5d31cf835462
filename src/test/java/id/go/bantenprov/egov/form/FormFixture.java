package id.go.bantenprov.egov.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small forms for tests: facts one a line, asked on one page, with whatever else a test adds. */
public final class FormFixture {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Pattern FIELD = Pattern.compile("(\\w+): \\{kind: (?!group)");

    private FormFixture() {}

    /** A form that asks for all facts on one page. @param more further top-level keys */
    public static FormDefinition form(String facts, String more) {
        return load(yaml(facts, more));
    }

    public static String yaml(String facts, String more) {
        var asked = facts.strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.contains("computed:") && !line.startsWith("#"))
                .map(FormFixture::ask)
                .collect(Collectors.joining(", "));
        return "facts:\n" + facts.strip().indent(2) + more
                + "\npages:\n  - {key: only, title: {id: Satu, en: One}, ask: [" + asked + "]}\n";
    }

    private static String ask(String line) {
        var key = line.substring(0, line.indexOf(':'));
        var label = "label: {id: " + key + ", en: " + key + "}";
        if (!line.contains("kind: group")) return "{fact: " + key + ", " + label + "}";
        var fields = FIELD.matcher(line)
                .results()
                .map(field -> field.group(1) + ": {label: {id: " + field.group(1) + ", en: " + field.group(1) + "}}")
                .collect(Collectors.joining(", "));
        return "{fact: " + key + ", " + label + ", fields: {" + fields + "}}";
    }

    public static FormDefinition load(String yaml) {
        var map = Yaml.read("test.yaml", yaml);
        var form = FormDefinition.load(map);
        map.done();
        return form;
    }

    /** One of the service excerpts among the test resources. */
    public static FormDefinition service(String name) {
        try (var stream = FormFixture.class.getResourceAsStream("/form/" + name + ".yaml")) {
            return load(new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Answers by fact and value, one after the other. */
    public static Answers answers(Object... factsAndValues) {
        var answers = Answers.none();
        for (int at = 0; at < factsAndValues.length; at += 2)
            answers = answers.with((String) factsAndValues[at], (Value) factsAndValues[at + 1]);
        return answers;
    }

    public static Value yes() {
        return new Value.Truth(true);
    }

    public static Value no() {
        return new Value.Truth(false);
    }

    public static Value text(String text) {
        return new Value.Text(text);
    }

    public static Value whole(long number) {
        return new Value.Whole(number);
    }

    public static Value amount(String number) {
        return new Value.Amount(new BigDecimal(number));
    }

    public static Value day(String date) {
        return new Value.Day(LocalDate.parse(date));
    }

    public static Value choice(String key) {
        return new Value.Choice(key);
    }

    public static Value region(String code) {
        return new Value.Region(code);
    }

    @SafeVarargs
    public static Value closed(Map<String, Answer>... rows) {
        return new Value.Rows(List.of(rows), true);
    }

    @SafeVarargs
    public static Value open(Map<String, Answer>... rows) {
        return new Value.Rows(List.of(rows), false);
    }

    public static Map<String, Answer> row() {
        return Map.of();
    }

    public static Map<String, Answer> row(String field, Value value) {
        return Map.of(field, new Answer.Given(value));
    }

    public static Map<String, Answer> row(String field, Value value, String other, Value otherValue) {
        return Map.of(field, new Answer.Given(value), other, new Answer.Given(otherValue));
    }
}
