package id.go.bantenprov.egov.form;

import id.go.bantenprov.egov.form.model.Rule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a form wants to know, or computes.
 * @param prefill where a first value comes from, such as {@code account.birthDate}; shown, editable and marked as such
 * @param sensitive kept encrypted and masked
 * @param when the guard: needed only if it is true; null for always
 * @param computed the expression of a fact that nobody is asked for; null for all others
 */
public record Fact(
        String key,
        FactKind kind,
        boolean optional,
        boolean sensitive,
        @Nullable String prefill,
        @Nullable Rule when,
        @Nullable Rule computed) {

    public Optional<String> prefilledFrom() {
        return Optional.ofNullable(prefill);
    }

    public boolean isComputed() {
        return computed != null;
    }
}
