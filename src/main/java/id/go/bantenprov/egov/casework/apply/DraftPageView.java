package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.web.FieldError;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a draft.
 *
 * @param back address of the page before
 * @param seal says whose draft it is, should the session end meanwhile
 * @param steps one for each page that is or may be needed, and one for sending
 * @param stale what is stored now where the draft was changed elsewhere; empty if it was not
 * @param restored whether what is shown was typed before the session ended and is not saved yet
 * @param returns whether saving goes back to checking the answers
 * @param keptUntil the day on which a draft nobody touches is erased
 */
public record DraftPageView(
        String action,
        String back,
        String service,
        String title,
        @Nullable String heading,
        Progress progress,
        List<FieldView> fields,
        List<FieldError> errors,
        List<Changed> stale,
        String seal,
        boolean restored,
        int revision,
        boolean returns,
        boolean live,
        boolean files,
        OffsetDateTime savedAt,
        LocalDate keptUntil) {

    /** @param step from 1 to {@code steps} */
    public record Progress(int step, int steps, String title) {}

    /** What another window or telephone has saved for a question. */
    public record Changed(String label, List<String> stored) {}
}
