package id.go.bantenprov.egov.ledger.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of the log: first waiting, then at their index for ever. */
@Repository
public class Entries {
    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param index place in the log, from 0; the bytes are canonical JSON */
    public record Placed(long index, byte[] bytes) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /**
     * Gives up to {@code limit} waiting entries their places from {@code next} on. Takes only what is committed and visible;
     * an entry whose commit comes later is simply taken later. The first ids are named by the last of them, not one by
     * one: a join would be planned for the few that lie there most of the time, and be slow once there are many.
     *
     * @return their bytes in the order of their places
     */
    public List<byte[]> place(long next, int limit) {
        return jdbc.sql("""
                        WITH taken AS (
                            DELETE FROM ledger.pending
                             WHERE id <= (SELECT max(id)
                                            FROM (SELECT id FROM ledger.pending ORDER BY id LIMIT :limit) AS first)
                         RETURNING id, entry_id, bytes
                        ), placed AS (
                            INSERT INTO ledger.entry (index, id, bytes)
                            SELECT :next - 1 + row_number() OVER (ORDER BY id), entry_id, bytes
                              FROM taken
                        )
                        SELECT bytes
                          FROM taken
                         ORDER BY id
                        """)
                .param("next", next)
                .param("limit", limit)
                .query((row, _) -> row.getBytes("bytes"))
                .list();
    }

    /** How many wait for their place, counted up to {@code most}. */
    public int waiting(int most) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM (SELECT FROM ledger.pending LIMIT :most) AS waiting
                        """).param("most", most).query(Integer.class).single();
    }

    /** The entry, if it has its place already. */
    public Optional<Placed> find(UUID id) {
        return jdbc.sql("""
                        SELECT index, bytes
                          FROM ledger.entry
                         WHERE id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new Placed(row.getLong("index"), row.getBytes("bytes")))
                .optional();
    }

    /** The entries from index {@code from} (inclusive) to {@code to} (exclusive). */
    public List<Placed> range(long from, long to) {
        return jdbc.sql("""
                        SELECT index, bytes
                          FROM ledger.entry
                         WHERE index >= :from
                           AND index < :to
                         ORDER BY index
                        """)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new Placed(row.getLong("index"), row.getBytes("bytes")))
                .list();
    }
}
