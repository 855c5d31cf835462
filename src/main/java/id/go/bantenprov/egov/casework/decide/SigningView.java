package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.web.FieldError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The letter that waits for a signature, as its signer sees it.
 *
 * @param refusing whether it refuses what was asked for
 * @param outcome what it decides, in words
 * @param objections of other offices, against which it is granted; none for a refusal
 * @param conditions on which other offices agreed and it is granted; none for a refusal
 * @param preparing whether the letter itself is still being made
 * @param file null while it is not ready
 * @param pages how many of its pages there are as pictures; 0 while they are being made, and where they cannot be
 * @param drawing whether pictures will come in a moment
 * @param sha256 digest of exactly these bytes; empty while it is not ready
 * @param why why it cannot be signed here and now; null if it can
 * @param mayRenderAgain whether this officer may have it made again
 */
public record SigningView(
        String number,
        String service,
        int version,
        boolean refusing,
        String outcome,
        List<Objection> objections,
        List<String> conditions,
        boolean preparing,
        @Nullable UUID file,
        int pages,
        boolean drawing,
        String sha256,
        @Nullable String why,
        boolean mayRenderAgain,
        @Nullable String conflict,
        List<FieldError> errors) {
    /**
     * @param text which office objects
     * @param lines its reasons
     */
    public record Objection(String text, List<String> lines) {}

    /** Where the keys of its title and its button begin. */
    public String wording() {
        return refusing ? "casework.desk.sign.refusal." : "casework.desk.sign.";
    }

    public String address() {
        return "/kerja/permohonan/" + number;
    }
}
