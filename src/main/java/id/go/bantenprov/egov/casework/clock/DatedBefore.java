package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.casework.ApplicationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open applications whose days were counted by an earlier calendar. */
@Repository
class DatedBefore {
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;

    DatedBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In the order of their ids.
     *
     * @param revision of the calendar that holds
     * @param after the last one of the batch before
     */
    List<ApplicationId> revision(int revision, ApplicationId after) {
        return jdbc.sql("""
                        SELECT id
                          FROM casework.application
                         WHERE ended_on IS NULL
                           AND calendar_revision < :revision
                           AND id > :after
                         ORDER BY id
                         LIMIT :batch
                        """)
                .param("revision", revision)
                .param("after", after.value())
                .param("batch", BATCH)
                .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }
}
