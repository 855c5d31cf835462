package id.go.bantenprov.egov.ledger.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What deeds leave for the sequencer: entries of the log, and topics that have changed on somebody's screen. It goes with
 * the transaction of the deed, all of it in one statement just before the commit, and is gone if that fails.
 */
@Repository
public class Leavings {
    private static final String INSERT = """
            WITH stated AS (
                INSERT INTO ledger.pending (entry_id, bytes)
                SELECT entry_id, bytes
                  FROM unnest(:ids::uuid[], :bytes::bytea[]) WITH ORDINALITY AS entry (entry_id, bytes, place)
                 ORDER BY place
            )
            INSERT INTO ledger.touched (topics)
            SELECT :topics::text[]
             WHERE cardinality(:topics::text[]) > 0
            """;

    private final JdbcClient jdbc;
    private final SequencerBell bell;

    Leavings(JdbcClient jdbc, SequencerBell bell) {
        this.jdbc = jdbc;
        this.bell = bell;
    }

    /** @param id by which the entry is found once it has its place; the bytes are canonical JSON */
    public record Entry(UUID id, byte[] bytes) {}

    /** Entries get their places in the order they are left. @throws IllegalStateException outside a transaction */
    public void leave(List<Entry> entries) {
        ofTransaction().add(entries, List.of());
    }

    /** @throws IllegalStateException outside a transaction */
    public void touch(List<String> topics) {
        ofTransaction().add(List.of(), topics);
    }

    private Leaving ofTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .flatMap(each -> each instanceof Leaving leaving ? Stream.of(leaving) : Stream.empty())
                .findFirst()
                .orElseGet(this::begin);
    }

    private Leaving begin() {
        var leaving = new Leaving();
        TransactionSynchronizationManager.registerSynchronization(leaving);
        return leaving;
    }

    private void insert(List<Entry> entries, Set<String> topics) {
        jdbc.sql(INSERT)
                .param("ids", entries.stream().map(Entry::id).toArray(UUID[]::new))
                .param("bytes", entries.stream().map(Entry::bytes).toArray(byte[][]::new))
                .param("topics", topics.toArray(String[]::new))
                .update();
    }

    /** What one transaction has left so far. */
    private final class Leaving implements TransactionSynchronization {
        private final List<Entry> entries = new ArrayList<>();
        private final Set<String> topics = new LinkedHashSet<>();
        private boolean left;

        /** What is left by another who waited for the commit comes too late for the rest. */
        void add(List<Entry> moreEntries, List<String> moreTopics) {
            if (left) {
                insert(moreEntries, new LinkedHashSet<>(moreTopics));
            } else {
                entries.addAll(moreEntries);
                topics.addAll(moreTopics);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            left = true;
            insert(entries, topics);
        }

        @Override
        public void afterCommit() {
            bell.ring();
        }
    }
}
