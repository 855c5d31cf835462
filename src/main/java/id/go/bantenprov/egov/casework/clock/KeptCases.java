package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.Retention;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ended cases that still name their applicant. */
@Repository
class KeptCases {
    private static final int BATCH = 200;

    private final JdbcClient jdbc;

    KeptCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose term is over on that day, the oldest first. */
    List<ApplicationId> beyond(Retention retention, LocalDate today) {
        return jdbc.sql("""
                        SELECT id
                          FROM casework.application
                         WHERE applicant IS NOT NULL
                           AND ended_on < CASE WHEN used IS NULL THEN :undecidedBefore::date ELSE :decidedBefore::date END
                           AND coalesce(revoked_on < :decidedBefore, true)
                         ORDER BY ended_on
                         LIMIT :batch
                        """)
                .param("undecidedBefore", today.minus(retention.undecided()))
                .param("decidedBefore", today.minus(retention.decided()))
                .param("batch", BATCH)
                .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }
}
