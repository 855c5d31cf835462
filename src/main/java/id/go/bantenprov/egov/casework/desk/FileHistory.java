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
     * @param ground of the service's list for which a result was revoked; null of any other deed
     * @param legalBasis by which a result was revoked, as its entry proves; null of any other deed, and once erased
     * @param decided how it was signed; null of any other deed
     * @param asked what the applicant was asked to put right, as JSON of its entry; null of any other deed, and once erased
     * @param during the step of the route that it was done in; null of the first that was asked for
     */
    record Step(
            int version,
            String deed,
            String actorKind,
            @Nullable String actorName,
            @Nullable String actorPlace,
            String reason,
            @Nullable String ground,
            @Nullable String legalBasis,
            @Nullable String decided,
            @Nullable String asked,
            @Nullable String during,
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
                        SELECT h.version, h.deed, h.actor_kind, h.actor_name, h.actor_place, h.reason, h.at,
                               CASE WHEN h.deed = 'revokeResult'
                                    THEN (SELECT a.revocation_ground
                                            FROM casework.application a
                                           WHERE a.id = h.application)
                                END AS ground,
                               CASE WHEN h.deed = 'revokeResult'
                                    THEN (SELECT e.content::jsonb ->> 'legalBasis'
                                            FROM casework.entry e
                                           WHERE e.application = h.application
                                             AND e.type = 'result.revoked'
                                           ORDER BY e.seq DESC
                                           LIMIT 1)
                                END AS legal_basis,
                               CASE WHEN h.deed = 'sign'
                                    THEN (SELECT a.proposed
                                            FROM casework.application a
                                           WHERE a.id = h.application)
                                END AS decided,
                               CASE WHEN h.deed = 'requestCorrection'
                                    THEN (SELECT e.content::jsonb ->> 'items'
                                            FROM casework.entry e
                                           WHERE e.application = h.application
                                             AND e.type = 'clock.stopped'
                                           ORDER BY e.seq
                                          OFFSET (SELECT count(*)
                                                    FROM casework.history earlier
                                                   WHERE earlier.application = h.application
                                                     AND earlier.deed = 'requestCorrection'
                                                     AND earlier.version < h.version)
                                           LIMIT 1)
                                END AS asked,
                               lag(h.step) OVER (ORDER BY h.version) AS during
                          FROM casework.history h
                         WHERE h.application = :application
                           AND h.version > :version
                         ORDER BY h.version
                        """)
                .param("application", application.value())
                .param("version", version)
                .query(RecordRows.of(Step.class))
                .list();
    }
}
