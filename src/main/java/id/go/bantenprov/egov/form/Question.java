package id.go.bantenprov.egov.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a page asks for a fact.
 * @param errors the form's own words for a problem, before those that hold everywhere
 * @param fields how the fields of a row are asked, in the order of the group; empty for other kinds
 */
public record Question(
        String fact,
        Localized label,
        @Nullable Localized hint,
        @Nullable Localized why,
        Map<ProblemCode, Localized> errors,
        List<Question> fields) {

    /** How a field of the row is asked. @throws IllegalArgumentException if the group has no such field */
    public Question field(String key) {
        return fields.stream()
                .filter(field -> field.fact().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + key + " in " + fact));
    }

    public Optional<Localized> hintText() {
        return Optional.ofNullable(hint);
    }

    public Optional<Localized> whyText() {
        return Optional.ofNullable(why);
    }
}
