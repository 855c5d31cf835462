package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.apply.DraftPageView.Changed;
import id.go.bantenprov.egov.casework.model.CorrectionTexts.Asked;
import id.go.bantenprov.egov.web.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant is asked to put right, open for editing, and everything else as it was sent.
 *
 * @param version of the application, and the revision of what was saved of the answer, with which this page began
 * @param also questions that have become needed by a changed answer
 * @param stale what is stored now where the answer was changed elsewhere; empty if it was not
 * @param moved whether the application moved on since this page was opened
 * @param restored whether it shows what was typed before the session ended
 * @param live whether another question may appear with an answer to one that is open
 * @param seal of its owner, for when the session ends before it is sent
 */
public record CorrectionView(
        String number,
        int version,
        int revision,
        LocalDate answerBy,
        List<Item> items,
        List<FieldView> also,
        List<FieldError> errors,
        List<Locked> locked,
        List<Changed> stale,
        boolean moved,
        boolean restored,
        boolean live,
        String seal) {
    /** One thing to put right: a field, or a question to explain. */
    public record Item(
            Asked asked,
            @Nullable FieldView field,
            @Nullable Explanation explanation) {}

    /** @param name of the input */
    public record Explanation(
            String name, String text, @Nullable String error) {}

    public record Locked(String label, List<String> lines) {}
}
