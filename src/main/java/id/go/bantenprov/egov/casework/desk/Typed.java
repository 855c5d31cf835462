package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.model.Refused;
import id.go.bantenprov.egov.web.PlainText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What an officer has typed into a decision: shown again where it could not be done.
 *
 * @param deed code of the deed chosen; null if none was
 */
public record Typed(@Nullable String deed, Map<String, String> fields) {
    private static final List<String> TEXTS = List.of("reasons", "reason");

    static Typed nothing(@Nullable String deed) {
        return new Typed(deed, Map.of());
    }

    static Typed of(Choice.Deed deed, MultiValueMap<String, String> form) {
        return new Typed(deed.code(), form.toSingleValueMap());
    }

    /** What was sent when the session had ended, by a form that stands at the address of a deed, or of a message or note. */
    static Typed kept(@Nullable String deed, Map<String, List<String>> fields) {
        return new Typed(deed, MultiValueMap.fromMultiValue(fields).toSingleValueMap());
    }

    /** What stands in a field; empty if nothing was typed. */
    public String value(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** The sentences somebody took trouble with. */
    public List<String> texts() {
        return sentences()
                .map(Map.Entry::getValue)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The fields in which more is said than anybody reads. */
    List<String> tooLong() {
        return sentences()
                .filter(field -> Refused.TooLong.is(PlainText.of(field.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<Map.Entry<String, String>> sentences() {
        return fields.entrySet().stream()
                .filter(field ->
                        TEXTS.contains(field.getKey()) || field.getKey().startsWith(Correctable.TEXT));
    }
}
