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

    /** Files still being checked although the check was due before today, the oldest first. */
    List<ApplicationId> unchecked(LocalDate today) {
        return ids("""
                SELECT id
                  FROM casework.application
                 WHERE state = 'CHECKING' AND NOT counted AND stage_due < :today
                 ORDER BY stage_due
                 LIMIT :batch
                """, today);
    }

    /** Corrections that were to be answered before today, the oldest first. */
    List<ApplicationId> unanswered(LocalDate today) {
        return ids("""
                SELECT id
                  FROM casework.application
                 WHERE state = 'AWAITING_APPLICANT' AND answer_by < :today
                 ORDER BY answer_by
                 LIMIT :batch
                """, today);
    }

    private List<ApplicationId> ids(String sql, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("batch", BATCH)
                .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }
}
