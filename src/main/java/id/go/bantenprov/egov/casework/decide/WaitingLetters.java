package id.go.bantenprov.egov.casework.decide;

import id.go.bantenprov.egov.casework.ApplicationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applications whose letter is still to be rendered. */
@Repository
class WaitingLetters {
    private static final int BATCH = 50;
    private final JdbcClient jdbc;

    WaitingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ApplicationId> next() {
        return jdbc.sql("""
                        SELECT id
                          FROM casework.application
                         WHERE letter = 'PREPARING'
                         ORDER BY id
                         LIMIT :batch
                        """)
                .param("batch", BATCH)
                .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }
}
