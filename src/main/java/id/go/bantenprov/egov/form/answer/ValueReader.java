package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.FileRef;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import id.go.bantenprov.egov.form.model.Validity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one value back from plain data; what has the wrong shape is no value of the kind. */
final class ValueReader {
    private static final Parsed WRONG = new Parsed.Wrong(ProblemCode.KIND);
    private static final Set<String> FILE_KEYS = Set.of("id", "name", "sha256", "sizeBytes", "mediaType");

    private ValueReader() {}

    static Parsed read(FactKind kind, @Nullable Object json) {
        return switch (kind) {
            case FactKind.Text _ -> json instanceof String text ? Words.line(text) : WRONG;
            case FactKind.LongText _ -> json instanceof String text ? Words.lines(text) : WRONG;
            case FactKind.Int _ -> whole(json);
            case FactKind.Decimal _, FactKind.Money _ -> amount(json);
            case FactKind.Date _ -> date(json);
            case FactKind.Bool _ -> json instanceof Boolean truth ? right(new Value.Truth(truth)) : WRONG;
            case FactKind.Choice _ -> json instanceof String key ? right(new Value.Choice(key)) : WRONG;
            case FactKind.Choices _ -> choices(json);
            case FactKind.Region _ -> json instanceof String code ? right(new Value.Region(code)) : WRONG;
            case FactKind.Address _ -> address(json);
            case FactKind.Declaration(var text) -> declared(json, Validity.hash(text));
            case FactKind.File _ -> files(json);
            case FactKind.Group group -> rows(group, json);
        };
    }

    private static Parsed right(Value value) {
        return new Parsed.Right(value);
    }

    private static Parsed whole(@Nullable Object json) {
        return switch (json) {
            case Integer number -> right(new Value.Whole(number));
            case Long number -> right(new Value.Whole(number));
            case BigInteger number when number.bitLength() < Long.SIZE -> right(new Value.Whole(number.longValue()));
            case null, default -> WRONG;
        };
    }

    private static Parsed amount(@Nullable Object json) {
        return json instanceof String text && text.matches("-?[0-9]{1,16}(\\.[0-9]{1,10})?")
                ? right(new Value.Amount(new BigDecimal(text)))
                : WRONG;
    }

    private static Parsed date(@Nullable Object json) {
        if (!(json instanceof String text)) return WRONG;
        try {
            return right(new Value.Day(LocalDate.parse(text)));
        } catch (DateTimeParseException _) {
            return new Parsed.Wrong(ProblemCode.NOT_DATE);
        }
    }

    private static Parsed choices(@Nullable Object json) {
        if (!(json instanceof List<?> list) || !list.stream().allMatch(String.class::isInstance)) return WRONG;
        return right(new Value.Choices(list.stream().map(String.class::cast).toList()));
    }

    private static Parsed address(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> map) || !map.keySet().equals(Set.of("region", "line"))) return WRONG;
        if (!(map.get("region") instanceof String region) || !(map.get("line") instanceof String typed)) return WRONG;
        return switch (Words.line(typed)) {
            case Parsed.Right(Value.Text(var line)) -> right(new Value.Address(region, line));
            case Parsed.Blank _ -> new Parsed.Wrong(ProblemCode.LINE_MISSING);
            case Parsed wrong -> wrong;
        };
    }

    private static Parsed declared(@Nullable Object json, String hash) {
        if (Boolean.TRUE.equals(json)) return right(new Value.Declared(hash));
        if (!(json instanceof Map<?, ?> map) || !Set.of("agreed", "textHash").containsAll(map.keySet())) return WRONG;
        if (!Boolean.TRUE.equals(map.get("agreed"))) return new Parsed.Wrong(ProblemCode.AGREE);
        return map.get("textHash") instanceof String agreed ? right(new Value.Declared(agreed)) : WRONG;
    }

    private static Parsed files(@Nullable Object json) {
        if (!(json instanceof List<?> list)) return WRONG;
        var files =
                list.stream().map(ValueReader::file).filter(Objects::nonNull).toList();
        return files.size() == list.size() ? right(new Value.Files(files)) : WRONG;
    }

    private static @Nullable FileRef file(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> map) || !map.keySet().equals(FILE_KEYS)) return null;
        try {
            return map.get("id") instanceof String id
                            && map.get("name") instanceof String name
                            && map.get("sha256") instanceof String sha256
                            && map.get("mediaType") instanceof String mediaType
                            && whole(map.get("sizeBytes")) instanceof Parsed.Right(Value.Whole(var sizeBytes))
                    ? new FileRef(UUID.fromString(id), name, sha256, sizeBytes, mediaType)
                    : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static Parsed rows(FactKind.Group group, @Nullable Object json) {
        if (!(json instanceof Map<?, ?> map) || !map.keySet().equals(Set.of("rows", "closed"))) return WRONG;
        if (!(map.get("rows") instanceof List<?> list) || !(map.get("closed") instanceof Boolean closed)) return WRONG;
        var rows = new ArrayList<Map<String, Answer>>();
        for (var item : list) {
            var row = row(group, item);
            if (row == null) return WRONG;
            rows.add(row);
        }
        return right(new Value.Rows(rows, closed));
    }

    private static @Nullable Map<String, Answer> row(FactKind.Group group, @Nullable Object json) {
        if (!(json instanceof Map<?, ?> map)) return null;
        var row = new LinkedHashMap<String, Answer>();
        for (var entry : map.entrySet()) {
            var field = group.field(String.valueOf(entry.getKey()));
            if (field.isEmpty()) return null;
            var answer = answer(field.get().kind(), entry.getValue());
            if (answer == null) return null;
            row.put(field.get().key(), answer);
        }
        return row;
    }

    /** An answer of any sort as it was stored; null if it has no place in this kind. */
    static @Nullable Answer answer(FactKind kind, @Nullable Object json) {
        if (json == null) return new Answer.LeftEmpty();
        if (json instanceof Map<?, ?> map && map.keySet().equals(Set.of("typed"))) return typed(map.get("typed"));
        return read(kind, json) instanceof Parsed.Right(var value) ? new Answer.Given(value) : null;
    }

    private static @Nullable Answer typed(@Nullable Object json) {
        if (!(json instanceof Map<?, ?> map)) return null;
        var fields = new LinkedHashMap<String, List<String>>();
        for (var entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name) || !(entry.getValue() instanceof List<?> values)) return null;
            fields.put(name, values.stream().map(String::valueOf).toList());
        }
        return new Answer.Typed(fields);
    }
}
