package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.web.FieldError;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers to check before they are sent.
 *
 * @param toDo address of the page on which something is missing; null if nothing is
 * @param notSent labels of answers that are kept in the draft and not handed in
 * @param declarations what is declared by sending
 * @param opens when applications are taken; null if they are taken now
 */
public record CheckView(
        String address,
        String back,
        String service,
        DraftPageView.Progress progress,
        List<Section> sections,
        @Nullable String toDo,
        List<String> notSent,
        List<FieldView> declarations,
        List<FieldError> errors,
        List<String> steps,
        int promiseDays,
        int revision,
        StartView.@Nullable Opening opens,
        LocalDate keptUntil) {
    /** Who applies, or the answers of one page. */
    public record Section(String title, List<Answered> answers) {}

    /**
     * @param lines none if it is still to be answered, or by files
     * @param files that are to be handed in; none for all other answers
     * @param change where it can be changed; null if nowhere
     */
    public record Answered(
            String label,
            List<String> lines,
            List<SaidView.File> files,
            @Nullable String problem,
            @Nullable String change) {}
}
