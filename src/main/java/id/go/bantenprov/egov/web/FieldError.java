package id.go.bantenprov.egov.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one answer, in the reader's language.
 *
 * @param field the id of the input the summary links to
 */
public record FieldError(String field, String message) {
    /** The message to show at a field, null if nothing is wrong with it. */
    public static @Nullable String at(String field, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
