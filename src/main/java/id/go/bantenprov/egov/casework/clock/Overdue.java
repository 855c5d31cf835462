package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.casework.ApplicationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applications at which a day has passed on which something was due. */
@Repository
class Overdue {
    private static final int BATCH = 500;
    private final JdbcClient jdbc;

    Overdue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Files still being checked although the check was due before today, in the order of their ids.
     *
     * @param after the last one of the batch before
     */
    List<ApplicationId> unchecked(LocalDate today, ApplicationId after) {
        return ids("""
                SELECT id
                  FROM casework.application
                 WHERE state = 'CHECKING' AND NOT counted AND stage_due < :today
                   AND id > :after
                 ORDER BY id
                 LIMIT :batch
                """, today, after);
    }

    /**
     * Corrections that were to be answered before today, in the order of their ids.
     *
     * @param after the last one of the batch before
     */
    List<ApplicationId> unanswered(LocalDate today, ApplicationId after) {
        return ids("""
                SELECT id
                  FROM casework.application
                 WHERE state = 'AWAITING_APPLICANT' AND answer_by < :today
                   AND id > :after
                 ORDER BY id
                 LIMIT :batch
                """, today, after);
    }

    private List<ApplicationId> ids(String sql, LocalDate today, ApplicationId after) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("after", after.value())
                .param("batch", BATCH)
                .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }
}
