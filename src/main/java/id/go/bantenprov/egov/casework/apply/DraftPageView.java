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
 * @param stale what is stored now where the draft was changed elsewhere; empty if it was not
 * @param restored whether what is shown was typed before the session ended and is not saved yet
 * @param returns whether saving goes back to checking the answers
 * @param live whether another question may appear with an answer on this page
 */
public record DraftPageView(
        String action,
        String back,
        Headline headline,
        List<FieldView> fields,
        List<FieldError> errors,
        List<Changed> stale,
        String seal,
        boolean restored,
        boolean returns,
        boolean live,
        Stored stored) {
    /** Whether the page asks for files. */
    public boolean files() {
        return fields.stream().anyMatch(FieldView.Files.class::isInstance);
    }

    /**
     * What stands above the form.
     *
     * @param title of the document
     * @param heading null where the label of the only question is the heading
     */
    public record Headline(
            String service, String title, @Nullable String heading, Progress progress) {}

    /**
     * The draft as it was last saved.
     *
     * @param revision with which this page began
     * @param keptUntil the day on which a draft nobody touches is erased
     */
    public record Stored(int revision, OffsetDateTime savedAt, LocalDate keptUntil) {}

    /**
     * Where the page stands on its way.
     *
     * @param step from 1 to {@code steps}
     * @param steps one for each page that is or may be needed, and one for sending
     */
    public record Progress(int step, int steps, String title) {}

    /** What another window or telephone has saved for a question. */
    public record Changed(String label, List<String> stored) {}
}
