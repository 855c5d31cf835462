package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.casework.Retention;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.vault.DataKeyId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts that nobody has saved for long. */
@Repository
class OldDrafts {
    private static final int BATCH = 200;

    record Old(DraftId id, UUID resident, ServiceVersion service, DataKeyId key, OffsetDateTime savedAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    OldDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Old> toErase() {
        return olds("saved_at < :before", OffsetDateTime.now(clock).minus(Retention.DRAFT));
    }

    List<Old> toWarn() {
        return olds(
                "told_at IS NULL AND saved_at < :before",
                OffsetDateTime.now(clock).minus(Retention.DRAFT).plus(Retention.DRAFT_WARNING));
    }

    private List<Old> olds(String condition, OffsetDateTime before) {
        return jdbc.sql("""
                        SELECT id, resident, service, service_version, data_key, saved_at
                          FROM casework.draft
                         WHERE %s
                         ORDER BY saved_at
                         LIMIT :batch
                        """.formatted(condition))
                .param("before", before)
                .param("batch", BATCH)
                .query((row, _) -> new Old(
                        new DraftId(row.getObject("id", UUID.class)),
                        row.getObject("resident", UUID.class),
                        new ServiceVersion(new ServiceCode(row.getString("service")), row.getString("service_version")),
                        new DataKeyId(row.getObject("data_key", UUID.class)),
                        row.getObject("saved_at", OffsetDateTime.class)))
                .list();
    }

    /** Holds a draft that was not saved meanwhile; else there is nothing to do. */
    boolean lock(Old old) {
        return jdbc.sql("""
                        SELECT id
                          FROM casework.draft
                         WHERE id = :id
                           AND saved_at = :savedAt
                           FOR UPDATE
                        """)
                .param("id", old.id().value())
                .param("savedAt", old.savedAt())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void warned(Old old) {
        jdbc.sql("""
                        UPDATE casework.draft
                           SET told_at = :now
                         WHERE id = :id
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", old.id().value())
                .update();
    }
}
