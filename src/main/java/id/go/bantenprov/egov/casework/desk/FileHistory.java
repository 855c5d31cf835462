package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who did what to a file, when and why: as the office sees it, with names. */
@Repository
class FileHistory {
    /**
     * @param actorName null for what time did
     * @param actorPlace from which office; null for the applicant and for time
     */
    record Step(
            int version,
            String deed,
            String actorKind,
            @Nullable String actorName,
            @Nullable String actorPlace,
            String reason,
            OffsetDateTime at) {}

    private final JdbcClient jdbc;

    FileHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order it happened. */
    List<Step> steps(ApplicationId application) {
        return since(application, 0);
    }

    /** What happened after a version somebody has seen. */
    List<Step> since(ApplicationId application, int version) {
        return jdbc.sql("""
                        SELECT version, deed, actor_kind, actor_name, actor_place, reason, at
                          FROM casework.history
                         WHERE application = :application
                           AND version > :version
                         ORDER BY version
                        """)
                .param("application", application.value())
                .param("version", version)
                .query(RecordRows.of(Step.class))
                .list();
    }
}
