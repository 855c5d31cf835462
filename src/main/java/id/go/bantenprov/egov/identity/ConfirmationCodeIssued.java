package id.go.bantenprov.egov.identity;

import id.go.bantenprov.egov.web.Language;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A code is to be sent by mail. Published in the transaction that keeps the code's hash; listen in the same one, so that
 * the code itself is stored nowhere but in the mail.
 *
 * @param request what the code confirms
 * @param onward a path of this site to go to afterwards; may be empty
 * @param code six digits
 */
public record ConfirmationCodeIssued(
        UUID request,
        Purpose purpose,
        EmailAddress to,
        Language language,
        String onward,
        String code,
        OffsetDateTime expiresAt) {
    /** What somebody wants to do with the code. */
    public enum Purpose {
        REGISTER,
        RECOVER,
        NEW_EMAIL
    }

    /** Never the code: it must not reach a log by being printed. */
    @Override
    public String toString() {
        return "ConfirmationCodeIssued[" + request + ", " + purpose + "]";
    }
}
