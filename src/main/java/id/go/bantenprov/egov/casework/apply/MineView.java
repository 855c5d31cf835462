package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.model.Status;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a resident has begun and sent, the newest first.
 *
 * @param next address of the rows that follow; null for the last
 */
public record MineView(
        List<DraftLine> drafts,
        List<Line> applications,
        @Nullable String next) {
    public record DraftLine(String address, String service, OffsetDateTime savedAt, LocalDate keptUntil) {}

    /**
     * @param about the answer that tells it from others; null if there is none
     * @param day what is due next, of the office or of the applicant; null if nothing is
     */
    public record Line(
            String number,
            String service,
            @Nullable String about,
            Status status,
            OffsetDateTime sentAt,
            @Nullable LocalDate day) {}
}
