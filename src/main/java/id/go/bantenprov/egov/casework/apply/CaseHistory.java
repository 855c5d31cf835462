package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.model.CaseDeed;
import id.go.bantenprov.egov.casework.model.CaseDocuments;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.ledger.Appended;
import id.go.bantenprov.egov.ledger.EntryId;
import id.go.bantenprov.egov.ledger.Salt;
import id.go.bantenprov.egov.web.RecordRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of a case beside its state: what happened, what the log states of it, the letter it ended with. */
@Repository
class CaseHistory {
    /**
     * A step taken.
     *
     * @param actorPlace from which office; null for the applicant and for time
     * @param step of the route to which it led; null at the end
     */
    record Step(
            String deed,
            String actorKind,
            @Nullable String actorPlace,
            String state,
            @Nullable String step,
            String reason,
            OffsetDateTime at) {}

    /** The signed letter. @param file null where only its digest is kept */
    record Signed(
            String number,
            String token,
            String outcome,
            @Nullable UUID file,
            @Nullable LocalDate validUntil) {
        Optional<FileId> fileId() {
            return Optional.ofNullable(file).map(FileId::new);
        }
    }

    private final JdbcClient jdbc;

    CaseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order it happened, without what stays within the office. */
    List<Step> steps(ApplicationId application) {
        return jdbc.sql("""
                        SELECT deed, actor_kind, actor_place, state, step, reason, at
                          FROM casework.history
                         WHERE application = :application
                           AND deed NOT IN (:withinTheOffice)
                         ORDER BY version
                        """)
                .param("application", application.value())
                .param("withinTheOffice", CaseDeed.codes(CaseDeed.WITHIN_THE_OFFICE))
                .query(RecordRows.of(Step.class))
                .list();
    }

    /**
     * The entries whose salt and content are still kept, in their order, as the applicant may open them. What another office
     * found is for whoever decides; what it makes a condition is for the applicant too.
     */
    List<Appended> entries(ApplicationId application) {
        return jdbc.sql("""
                        SELECT entry_id, entry, salt, content
                          FROM casework.entry
                         WHERE application = :application
                           AND salt IS NOT NULL
                           AND (type <> 'assessment.given' OR content::jsonb ->> 'view' = 'AGREE_WITH_CONDITIONS')
                         ORDER BY seq
                        """)
                .param("application", application.value())
                .query(CaseHistory::appended)
                .list();
    }

    /** The first of {@link #entries}, which states that the case was received; empty once its content is erased. */
    Optional<Appended> received(ApplicationId application) {
        return jdbc.sql("""
                        SELECT entry_id, entry, salt, content
                          FROM casework.entry
                         WHERE application = :application
                           AND seq = 1
                           AND salt IS NOT NULL
                        """)
                .param("application", application.value())
                .query(CaseHistory::appended)
                .optional();
    }

    /** The law a result was revoked by, as the newest entry about it proves; empty if none was or its content is erased. */
    Optional<String> revokedBy(ApplicationId application) {
        return jdbc.sql("""
                        SELECT coalesce(content::jsonb ->> 'legalBasis', '') AS legal_basis
                          FROM casework.entry
                         WHERE application = :application
                           AND type = 'result.revoked'
                           AND content IS NOT NULL
                         ORDER BY seq DESC
                         LIMIT 1
                        """)
                .param("application", application.value())
                .query(String.class)
                .optional()
                .filter(basis -> !basis.isBlank());
    }

    private static Appended appended(ResultSet row, int number) throws SQLException {
        return new Appended(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("entry"),
                new Salt(row.getString("salt")),
                row.getString("content"));
    }

    /** @return empty until {@link CaseDocuments#sign it is signed} */
    Optional<Signed> signed(ApplicationId application) {
        return jdbc.sql("""
                        SELECT number, token, outcome, file, valid_until
                          FROM casework.document
                         WHERE application = :application
                           AND signed_at IS NOT NULL
                        """)
                .param("application", application.value())
                .query(RecordRows.of(Signed.class))
                .optional();
    }

    OffsetDateTime submittedAt(ApplicationId application) {
        return jdbc.sql("""
                        SELECT submitted_at
                          FROM casework.application
                         WHERE id = :id
                        """)
                .param("id", application.value())
                .query((row, _) -> row.getObject("submitted_at", OffsetDateTime.class))
                .single();
    }
}
