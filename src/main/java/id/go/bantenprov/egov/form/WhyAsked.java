package id.go.bantenprov.egov.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a fact is asked for.
 * @param words the form's own reason, if it gives one
 * @param guards what makes it needed: the guard of its page, then its own; empty if everybody is asked
 * @param serves the facts of {@code needs} that it is or goes into
 * @param decides the conditions of eligibility and the checks that read it, by key
 */
public record WhyAsked(@Nullable Localized words, List<Reason> guards, List<String> serves, List<String> decides) {
    public Optional<Localized> ownWords() {
        return Optional.ofNullable(words);
    }
}
