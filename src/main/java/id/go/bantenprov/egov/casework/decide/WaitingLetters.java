package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applications whose letter is still to be rendered. */
@Repository
class WaitingLetters {
    static final int BATCH = 50;

    private final JdbcClient jdbc;

    WaitingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest of them that were submitted after another; at most {@link #BATCH}. */
    List<ApplicationId> next(ApplicationId after) {
        return jdbc.sql("""
                        SELECT id
                          FROM casework.application
                         WHERE letter = 'PREPARING' AND id > :after
                         ORDER BY id
                         LIMIT :batch
                        """)
                .param("after", after.value())
                .param("batch", BATCH)
                .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }
}
