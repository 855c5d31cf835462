package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes answers as plain data: money and decimals as text, dates ISO 8601, options by key. */
public final class AnswerJson {
    private AnswerJson() {}

    /** One entry a fact; null for what was left empty, {@code {"typed": …}} for what could not be accepted. */
    public static Map<String, Object> write(Map<String, Answer> answers) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        answers.forEach((fact, answer) -> json.put(fact, write(answer)));
        return nullable(json);
    }

    /** A map that holds nulls where JSON has them, under the type that JSON writers take. */
    @SuppressWarnings("NullAway")
    private static Map<String, Object> nullable(Map<String, @Nullable Object> json) {
        var plain = new LinkedHashMap<String, Object>();
        json.forEach(plain::put);
        return plain;
    }

    private static @Nullable Object write(Answer answer) {
        return switch (answer) {
            case Answer.Given(var value) -> write(value);
            case Answer.LeftEmpty _ -> null;
            case Answer.Typed(var fields) -> Map.of("typed", new HashMap<>(fields));
        };
    }

    private static Object write(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Whole(var number) -> number;
            case Value.Amount(var amount) -> amount.toPlainString();
            case Value.Day(var date) -> date.toString();
            case Value.Truth(var truth) -> truth;
            case Value.Choice(var key) -> key;
            case Value.Choices(var keys) -> keys;
            case Value.Region(var code) -> code;
            case Value.Address(var region, var line) -> Map.of("region", region, "line", line);
            case Value.Files(var files) -> files.stream().map(AnswerJson::write).toList();
            case Value.Declared(var hash) -> Map.of("agreed", true, "textHash", hash);
            case Value.Rows(var rows, var closed) ->
                Map.of("rows", rows.stream().map(AnswerJson::write).toList(), "closed", closed);
        };
    }

    private static Object write(FileRef file) {
        return Map.of(
                "id", file.id().toString(),
                "name", file.name(),
                "sha256", file.sha256(),
                "sizeBytes", file.sizeBytes(),
                "mediaType", file.mediaType());
    }
}
