package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.model.Correspondence;
import id.go.bantenprov.egov.identity.KtpCompared;
import id.go.bantenprov.egov.web.Choice;
import id.go.bantenprov.egov.web.FieldError;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as an officer works on it: answers left, what was handed in and the decision right.
 *
 * @param version what a decision is based on
 * @param conflict why it was not done; null if nothing failed
 * @param restored id of where that stands which was typed before the session ended; null if it is not from then
 * @param corrected what the applicant has changed last; null if nothing
 * @param here who else has it open and could decide first
 * @param preview null if nothing was handed in
 * @param returned by whom the file was last given back and why, as long as nothing else was done; null otherwise
 * @param seal makes the forms of this page its reader's own, even when the session has ended
 * @param live what the page is at least as new as
 */
public record FileView(
        Head head,
        int version,
        @Nullable String conflict,
        @Nullable String restored,
        List<FieldError> errors,
        HereView here,
        @Nullable Corrected corrected,
        List<Answer> answers,
        List<Attached> files,
        @Nullable Preview preview,
        DecisionView decision,
        List<Happened> history,
        @Nullable Happened returned,
        List<Said> messages,
        List<Said> notes,
        boolean mayWrite,
        List<Choice> colleagues,
        Typed typed,
        String seal,
        long live) {
    public String number() {
        return head.number();
    }

    /** The address of this file with a page of an attachment in its preview. */
    public String sheet(UUID attachment, int page) {
        return address() + "?berkas=" + attachment + (page > 1 ? "&halaman=" + page : "");
    }

    /** What keeps the chosen decision in such an address, for where no script keeps the page. */
    public String choice() {
        return decision.chosen() == null ? "" : "&keputusan=" + decision.chosen();
    }

    /** The masked answers that are shown. */
    public List<String> revealed() {
        return answers.stream()
                .filter(answer -> !answer.hidden())
                .map(Answer::sealed)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the applicant may have written more than is shown. */
    public boolean showsNewestOnly() {
        return messages.stream().filter(message -> !message.ours()).count() >= Correspondence.SHOWN_OF_APPLICANT;
    }

    public String address() {
        return "/kerja/permohonan/" + head.number();
    }

    /**
     * What one must know first.
     *
     * @param due how near the due day is; null while nothing is due of the office
     * @param holder in whose hands it is
     * @param assignee who works on it; null if nobody in particular
     */
    public record Head(
            String number,
            String service,
            String step,
            DueWords.Due status,
            DueWords.@Nullable Due due,
            String clock,
            @Nullable String holder,
            @Nullable String assignee) {}

    /** @param labels of the answers and files that were changed, in the order of the form */
    public record Corrected(OffsetDateTime at, List<String> labels) {}

    /** @param lines what stood there until then; none if nothing did */
    public record Former(OffsetDateTime correctedAt, List<String> lines) {}

    /**
     * @param lines none for what is not asked any more and was answered before
     * @param former what it was before each correction that changed it, the newest first
     * @param sealed name of a field that is shown only on request, which is recorded; null for others
     * @param hidden whether it has not been asked for
     * @param ktp how a NIK compares with the KTP; null for every other answer
     */
    public record Answer(
            String label,
            List<String> lines,
            List<Former> former,
            @Nullable String sealed,
            boolean hidden,
            @Nullable Ktp ktp) {
        static Answer open(String label, List<String> lines, List<Former> former) {
            return new Answer(label, lines, former, null, false, null);
        }
    }

    /**
     * @param compared which officer has found the NIK to be that of the KTP, and when; null while none has
     * @param seen the NIK that the reader may find so now; null while it is hidden, or not the reader's to say
     * @param version of the file with the KTP it is compared with
     */
    public record Ktp(
            @Nullable KtpCompared compared, @Nullable String seen, int version) {}

    /** @param former the names before each correction that changed them, at the first of what was handed in together */
    public record Attached(UUID id, String label, String name, long sizeBytes, List<Former> former, boolean shown) {}

    /**
     * A page of a file as a picture.
     *
     * @param page from 1; 0 where there is no picture
     * @param why why there is no picture; null if there is one
     * @param soon whether there will be one in a moment
     * @param kept whether the file can be downloaded
     */
    public record Preview(
            UUID id,
            String label,
            int page,
            int pages,
            @Nullable String why,
            boolean soon,
            boolean kept) {}

    public record Happened(String text, OffsetDateTime at, String who, String reason) {}

    public record Said(String text, String who, OffsetDateTime at, boolean ours) {}
}
