package id.go.bantenprov.egov.ledger.model;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Topics that changed on somebody's screen, until they are announced to every node. */
@Repository
public class Touches {
    /** The channel of PostgreSQL's NOTIFY on which every node listens. */
    public static final String CHANNEL = "egov_live";

    private static final int MOST_AT_ONCE = 10_000;

    private final JdbcClient jdbc;

    Touches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of what waits to be announced, at most some thousand. */
    public List<Long> waiting() {
        return jdbc
                .sql("SELECT id FROM ledger.touched ORDER BY id LIMIT :limit")
                .param("limit", MOST_AT_ONCE)
                .query(Long.class)
                .list()
                .stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Takes these away. @return the topics among them, each once; nothing of what another took before */
    public List<String> take(List<Long> ids) {
        return jdbc.sql("""
                        WITH taken AS (
                            DELETE FROM ledger.touched
                             WHERE id = ANY (:ids)
                         RETURNING topics
                        )
                        SELECT DISTINCT topic
                          FROM taken, unnest(topics) AS topic
                         ORDER BY topic
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> row.getString("topic"))
                .list();
    }

    /** The number of a new announcement, greater than every earlier one. */
    public long nextAnnouncement() {
        return jdbc.sql("SELECT nextval('ledger.announcement')")
                .query(Long.class)
                .single();
    }

    /** The number of the newest announcement, 0 if there was none. */
    public long newestAnnouncement() {
        return jdbc.sql("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM ledger.announcement")
                .query(Long.class)
                .single();
    }

    /** Tells every node once this transaction commits. @param payload at most 7,999 bytes */
    public void tell(String payload) {
        jdbc.sql("SELECT pg_notify(:channel, :payload)")
                .param("channel", CHANNEL)
                .param("payload", payload)
                .query()
                .singleRow();
    }
}
