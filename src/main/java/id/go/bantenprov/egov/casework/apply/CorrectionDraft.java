package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.form.Answers;
import java.util.Map;

/**
 * An answer to corrections as far as it is written.
 *
 * @param revision 0 before it was saved for the first time
 * @param answers all answers of the application, with what was changed so far
 * @param explanations answers to the office's questions, by the target of the correction
 */
public record CorrectionDraft(int revision, Answers answers, Map<String, String> explanations) {
    /** As it is once it was saved. */
    CorrectionDraft saved() {
        return new CorrectionDraft(revision + 1, answers, explanations);
    }

    public CorrectionDraft with(Answers changed, Map<String, String> explained) {
        return new CorrectionDraft(revision, changed, Map.copyOf(explained));
    }
}
