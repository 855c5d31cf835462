package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import id.go.bantenprov.egov.casework.model.ApplicationState.Issued;
import id.go.bantenprov.egov.casework.model.ApplicationState.Lapsed;
import id.go.bantenprov.egov.casework.model.ApplicationState.Rejected;
import id.go.bantenprov.egov.casework.model.ApplicationState.Revoked;
import id.go.bantenprov.egov.casework.model.ApplicationState.Withdrawn;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an application stands, as people read it: a word, a tone and an icon, always together. */
public enum Status {
    /** Still being written. */
    DRAFT("draft", "calm", "info"),
    IN_HAND("inHand", "run", "arrow"),
    /** Its word takes the name of the assessing office as {@code {0}}. */
    WITH_ASSESSOR("withAssessor", "run", "arrow"),
    /** The ball is with the reader. */
    YOURS("yours", "yours", "person"),
    GRANTED("granted", "ok", "check"),
    /** Granted, but the time of its letter is over. */
    EXPIRED("expired", "calm", "info"),
    REJECTED("rejected", "calm", "info"),
    WITHDRAWN("withdrawn", "calm", "info"),
    LAPSED("lapsed", "calm", "info"),
    REVOKED("revoked", "calm", "info");

    private final String word;
    private final String tone;
    private final String icon;

    Status(String word, String tone, String icon) {
        this.word = word;
        this.tone = tone;
        this.icon = icon;
    }

    /** As its applicant reads it. */
    public static Status toApplicant(ApplicationState state) {
        return switch (state) {
            case AwaitingApplicant _ -> YOURS;
            case InAssessment _ -> WITH_ASSESSOR;
            case Issued _ -> GRANTED;
            case Rejected _ -> REJECTED;
            case Withdrawn _ -> WITHDRAWN;
            case Lapsed _ -> LAPSED;
            case Revoked _ -> REVOKED;
            default -> IN_HAND;
        };
    }

    /**
     * As its applicant reads it in a list; the assessing office is named on the page of the application.
     *
     * @param state name of the state in the database
     */
    public static Status named(String state) {
        return switch (state) {
            case "AWAITING_APPLICANT" -> YOURS;
            case "ISSUED" -> GRANTED;
            case "REJECTED" -> REJECTED;
            case "WITHDRAWN" -> WITHDRAWN;
            case "LAPSED" -> LAPSED;
            case "REVOKED" -> REVOKED;
            default -> IN_HAND;
        };
    }

    /** The same on a day, which is after the last of its letter or not. @param validUntil null for a letter without end */
    public Status on(LocalDate today, @Nullable LocalDate validUntil) {
        return this == GRANTED && validUntil != null && today.isAfter(validUntil) ? EXPIRED : this;
    }

    /** The key of its word. */
    public String key() {
        return "casework.status." + word;
    }

    /** Which of the six tones of {@code egov-status--…}. */
    public String tone() {
        return tone;
    }

    /** Name of the icon in the sprite. */
    public String icon() {
        return icon;
    }

    /** As written in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
