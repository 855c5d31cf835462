package id.go.bantenprov.egov.casework.multiply;

import id.go.bantenprov.egov.ledger.CaseEntry;
import id.go.bantenprov.egov.ledger.EntryType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry that a told case has in the log, with what it commits to. */
record ToldEntry(Map<String, Object> entry, Map<String, Object> content) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /** What every entry of a case has; the rest is what its type adds. */
    private static final Set<String> COMMON =
            Set.of("v", "type", "day", "agency", "service", "version", "case", "seq", "round", "commit");

    static ToldEntry of(String entry, String content) {
        return new ToldEntry(JSON.readValue(entry, MAP), JSON.readValue(content, MAP));
    }

    /** The same step of another case. */
    CaseEntry of(CopiedCase copy) {
        return new CaseEntry(
                EntryType.of(text("type")).orElseThrow(),
                LocalDate.parse(text("day")),
                text("agency"),
                text("service"),
                text("version"),
                copy.tag(),
                (int) value("seq"),
                (int) entry.getOrDefault("round", 1),
                fields(),
                content(copy));
    }

    private String text(String key) {
        return (String) value(key);
    }

    private Object value(String key) {
        return Objects.requireNonNull(entry.get(key), key);
    }

    private Map<String, Object> fields() {
        var fields = new HashMap<>(entry);
        fields.keySet().removeAll(COMMON);
        return fields;
    }

    /** An issued result names its letter. */
    private Map<String, Object> content(CopiedCase copy) {
        var copied = new HashMap<>(content);
        copied.put("number", copy.number().text());
        var letter = copy.letter();
        if (letter != null && content.containsKey("document")) {
            copied.put("document", letter.number());
            copied.put("token", letter.token().text());
            copied.put("sha256", letter.sha256());
        }
        return copied;
    }
}
