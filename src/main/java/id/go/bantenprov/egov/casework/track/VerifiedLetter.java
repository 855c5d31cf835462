package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.web.Localized;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signed letter as anybody may verify it: not whom it is for, nor what it says.
 *
 * @param positionTitleId what the signer's position is called in Indonesian
 * @param refusal whether it refuses what was applied for
 * @param sha256 of the file as it was issued, 64 hex digits
 * @param validUntil last day on which it holds; null without end
 */
public record VerifiedLetter(
        String token,
        String number,
        String service,
        String serviceVersion,
        String positionTitleId,
        String positionTitleEn,
        LocalDate signedOn,
        boolean refusal,
        String sha256,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate revokedOn) {
    /** What a letter is good for. */
    public enum Validity {
        VALID("ok", "calm", "info"),
        EXPIRED("soon", "soon", "clock"),
        REVOKED("late", "late", "alert"),
        /** It is genuine and gives nothing: nobody may take it for what was applied for. */
        REFUSAL("calm", "calm", "info");

        private final String notice;
        private final String tone;
        private final String icon;

        Validity(String notice, String tone, String icon) {
            this.notice = notice;
            this.tone = tone;
            this.icon = icon;
        }

        /** How the page says it where it says nothing else first. */
        public String notice() {
            return notice;
        }

        /** How the page says it beside what it says first. */
        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }
    }

    /** Judged when it is read, so that no job can be late with it. */
    public Validity on(LocalDate today) {
        if (revokedOn != null) return Validity.REVOKED;
        if (refusal) return Validity.REFUSAL;
        return validUntil != null && today.isAfter(validUntil) ? Validity.EXPIRED : Validity.VALID;
    }

    public Localized position() {
        return new Localized(positionTitleId, positionTitleEn);
    }
}
