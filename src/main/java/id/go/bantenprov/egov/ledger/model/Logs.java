package id.go.bantenprov.egov.ledger.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which log this is, how far it has grown and what was signed of it. There is one; a turn of the sequencer holds it. */
@Repository
public class Logs {
    /** Any number that nothing else in the database uses as an advisory lock: "banten" in ASCII. */
    private static final long LOCK = 0x62616e74656eL;

    private final JdbcClient jdbc;

    Logs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param size entries that have their place
     * @param signed what was published last; empty before the first signature
     */
    public record State(String origin, long size, Optional<Published> signed) {}

    /** A signed tree. @param note the checkpoint with its signatures, as served */
    public record Published(long size, String note) {}

    /** Waits until this transaction is the only one in the house that may change the log. */
    public void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
    }

    /** As {@link #lock} without waiting. @return false if another has the turn */
    public boolean tryLock() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    /** The log; empty until it has been opened for the first time. */
    public Optional<State> find() {
        return jdbc.sql("""
                        SELECT origin, size, signed_size, checkpoint
                          FROM ledger.log
                        """)
                .query((row, _) -> new State(
                        row.getString("origin"),
                        row.getLong("size"),
                        published(row.getLong("signed_size"), row.getString("checkpoint"))))
                .optional();
    }

    /** @throws IllegalStateException before the log has been opened */
    public State get() {
        return find().orElseThrow(() -> new IllegalStateException("The log has not been opened yet"));
    }

    /** What was published last; empty before the first signature. */
    public Optional<Published> published() {
        return find().flatMap(State::signed);
    }

    /** Whether anything waits to be placed, signed or announced: one cheap question for an idle log. */
    public boolean isBehind() {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM ledger.pending)
                            OR EXISTS (SELECT FROM ledger.touched)
                            OR EXISTS (SELECT FROM ledger.log WHERE signed_size IS DISTINCT FROM size)
                        """).query(Boolean.class).single();
    }

    public void begin(String origin) {
        jdbc.sql("INSERT INTO ledger.log (origin) VALUES (:origin)")
                .param("origin", origin)
                .update();
    }

    public void grow(long size) {
        jdbc.sql("UPDATE ledger.log SET size = :size").param("size", size).update();
    }

    public void publish(Published signed) {
        jdbc.sql("""
                        UPDATE ledger.log
                           SET signed_size = :size,
                               checkpoint = :note
                        """).param("size", signed.size()).param("note", signed.note()).update();
    }

    private static Optional<Published> published(long size, @Nullable String note) {
        return note == null ? Optional.empty() : Optional.of(new Published(size, note));
    }
}
