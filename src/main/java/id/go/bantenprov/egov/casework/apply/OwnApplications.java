package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of what a resident has begun and sent. */
@Repository
class OwnApplications {
    static final int PAGE = 20;

    /**
     * @param promiseDue of the office, null while the applicant is to act, before the clock runs and after the end
     * @param validUntil last day of its letter
     */
    record Row(
            UUID id,
            String number,
            int version,
            String service,
            String serviceVersion,
            String state,
            OffsetDateTime submittedAt,
            @Nullable LocalDate promiseDue,
            @Nullable LocalDate promiseStoppedOn,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate endedOn,
            @Nullable LocalDate validUntil) {}

    /** What one application says, sealed under the key of its case. */
    record SealedRow(UUID id, String service, String serviceVersion, UUID dataKey, byte[] answers) {}

    record DraftRow(UUID id, String service, String serviceVersion, OffsetDateTime savedAt) {}

    private final JdbcClient jdbc;

    OwnApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Applications sent, the newest first, one more than a page if there are more.
     *
     * @param after the last one seen before; empty begins with the newest
     */
    List<Row> sent(Resident resident, Optional<ApplicationNumber> after) {
        return jdbc.sql("""
                        SELECT a.id, a.number, a.version, a.service, a.service_version, a.state, a.submitted_at,
                               a.promise_due, a.promise_stopped_on, a.answer_by, a.ended_on, d.valid_until
                          FROM casework.application a
                          LEFT JOIN casework.document d ON d.application = a.id AND d.signed_at IS NOT NULL
                         WHERE a.applicant = :resident
                           AND (:after::text IS NULL
                                OR (a.submitted_at, a.id) < (SELECT b.submitted_at, b.id
                                                               FROM casework.application b
                                                              WHERE b.number = :after
                                                                AND b.applicant = :resident))
                         ORDER BY a.submitted_at DESC, a.id DESC
                         LIMIT :limit
                        """)
                .param("resident", resident.id().value())
                .param("after", after.map(ApplicationNumber::text).orElse(null))
                .param("limit", PAGE + 1)
                .query(RecordRows.of(Row.class))
                .list();
    }

    /** What these applications say; nothing of one that is erased. */
    List<SealedRow> sealed(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql("""
                        SELECT id, service, service_version, data_key, answers
                          FROM casework.application
                         WHERE id IN (:ids) AND data_key IS NOT NULL AND answers IS NOT NULL
                        """)
                .param("ids", ids)
                .query(RecordRows.of(SealedRow.class))
                .list();
    }

    /** The numbers of those that have not ended, the newest first, one more than a page if there are more. */
    List<String> open(Resident resident) {
        return jdbc.sql("""
                        SELECT number
                          FROM casework.application
                         WHERE applicant = :resident AND ended_on IS NULL
                         ORDER BY submitted_at DESC, id DESC
                         LIMIT :limit
                        """)
                .param("resident", resident.id().value())
                .param("limit", PAGE + 1)
                .query((row, _) -> row.getString("number"))
                .list();
    }

    /** The drafts saved last; a person rarely has more than a few. */
    List<DraftRow> drafts(Resident resident) {
        return jdbc.sql("""
                        SELECT id, service, service_version, saved_at
                          FROM casework.draft
                         WHERE resident = :resident
                         ORDER BY saved_at DESC
                         LIMIT :limit
                        """)
                .param("resident", resident.id().value())
                .param("limit", Unsent.DRAFTS_MAX)
                .query(RecordRows.of(DraftRow.class))
                .list();
    }
}
