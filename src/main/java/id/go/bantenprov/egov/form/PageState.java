package id.go.bantenprov.egov.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page as it stands.
 * @param step its number among the pages that are, or may be, needed; "Langkah 3 dari 6"
 * @param asked what is asked on it now; more may come with the answers
 */
public record PageState(Page page, Status status, int step, int steps, List<Asked> asked) {
    public enum Status {
        NOT_NEEDED,
        /** Whether it is needed depends on facts still missing. */
        UNDECIDED,
        TO_DO,
        DONE
    }

    /** One question with how it stands. @param answer as stored, valid or as typed; null if there is none */
    public record Asked(
            Question question,
            Fact fact,
            Settled settled,
            @Nullable Answer answer,
            List<Problem> problems) {
        public Optional<Answer> stored() {
            return Optional.ofNullable(answer);
        }
    }
}
