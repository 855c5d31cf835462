package id.go.bantenprov.egov;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For tests in which somebody has to wait for a row that another holds. */
public final class Locks {
    private Locks() {}

    /** Returns once a statement about this table waits for a lock. @param table with its schema */
    public static void awaitSomebodyWaitingFor(String table, JdbcClient jdbc) {
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        jdbc.sql("""
                                SELECT EXISTS (SELECT 1
                                                 FROM pg_stat_activity
                                                WHERE datname = current_database()
                                                  AND wait_event_type = 'Lock'
                                                  AND position(:table IN query) > 0)
                                """).param("table", table).query(Boolean.class).single());
    }
}
