package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.FactKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that a rule may use: all facts, and inside a group the fields of the row, which come first.
 * @param numbers of the facts, by key
 * @param kinds of the facts, by number
 * @param row fields in sight of a row rule; null outside of one
 */
public record Scope(
        Map<String, Integer> numbers,
        List<FactKind> kinds,
        @Nullable Row row) {
    /** @param kinds by field, in the order of the group */
    record Row(List<String> keys, List<FactKind> kinds) {}

    public static Scope of(Map<String, Integer> numbers, List<FactKind> kinds) {
        return new Scope(numbers, kinds, null);
    }

    /** Inside a row, of which the guard of a field sees the fields before it. */
    public Scope inRow(FactKind.Group group, int fieldsInSight) {
        var fields = group.fields().subList(0, fieldsInSight);
        var row = new Row(
                fields.stream().map(field -> field.key()).toList(),
                fields.stream().map(field -> field.kind()).toList());
        return new Scope(numbers, kinds, row);
    }
}
