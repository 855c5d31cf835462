package id.go.bantenprov.egov.ledger.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import id.go.bantenprov.egov.ledger.EntryId;
import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.ledger.PublicEntry;
import id.go.bantenprov.egov.ledger.model.Checkpoint;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

class SequencingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private String database;
    private LogNode node;

    @BeforeEach
    void open() {
        database = LogNode.database();
        node = new LogNode(database, folder, TODAY, Map.of()).open();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void the_log_begins_with_the_key_that_signs_it() {
        node.sequence();

        assertThat(node.entries())
                .singleElement()
                .asString()
                .contains("\"type\":\"log.key\"", "\"from\":\"2026-11-24\"");
        assertThat(Checkpoint.of(node.published().note()).origin()).matches("demo-[a-z2-7]{8}\\.invalid/log");
    }

    @Test
    void entries_get_their_places_in_the_order_of_the_deeds() {
        IntStream.rangeClosed(1, 2_500).forEach(node::append);

        assertThat(node.sequence()).isEqualTo(2_501);
        assertThat(node.entries().subList(1, 2_501))
                .extracting(text -> text.replaceAll(".*\"seq\":(\\d+).*", "$1"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 2_500)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(Checkpoint.of(node.published().note()).root())
                .isEqualTo(node.rootOfEntries())
                .isEqualTo(node.rootOfTiles());
    }

    @Test
    void many_entries_at_once_keep_their_order() {
        var steps = IntStream.rangeClosed(1, 300).mapToObj(LogNode::entry).toList();

        var appended = node.transaction().execute(_ -> node.ledger().appendAll(steps));
        node.sequence();

        assertThat(appended).hasSize(300);
        for (int i = 0; i < 300; i++) {
            assertThat(appended.get(i).entry())
                    .contains("\"case\":\"" + steps.get(i).tag().text());
            assertThat(node.ledger().proof(appended.get(i).id()).orElseThrow().index())
                    .isEqualTo(i + 1);
        }
    }

    @Test
    void a_deed_that_fails_leaves_no_entry() {
        node.transaction().executeWithoutResult(deed -> {
            node.ledger().append(LogNode.entry(1));
            node.ledger().touch("board");
            deed.setRollbackOnly();
        });

        assertThat(node.sequence()).isEqualTo(1);
        assertThat(node.entries()).hasSize(1);
    }

    @Test
    void nothing_is_appended_or_touched_outside_a_deed() {
        assertThatIllegalStateException().isThrownBy(() -> node.ledger().append(LogNode.entry(1)));
        assertThatIllegalStateException().isThrownBy(() -> node.ledger().touch("board"));
    }

    @Test
    void an_entry_has_at_most_4096_bytes() {
        var tooLong = new PublicEntry(EntryType.CALENDAR_PUBLISHED, TODAY, Map.of("decree", "x".repeat(4_090)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> node.transaction().execute(_ -> node.ledger().append(tooLong)));
    }

    @Test
    void a_deed_that_commits_later_than_its_followers_is_not_forgotten() throws Exception {
        var begun = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = threads.submit(() -> node.transaction().execute(_ -> {
                var id = node.ledger().append(LogNode.entry(1)).id();
                begun.countDown();
                awaitUninterrupted(mayCommit);
                return id;
            }));
            begun.await();
            var quick = node.append(2);
            node.sequence();
            mayCommit.countDown();
            var late = slow.get();
            node.sequence();

            assertThat(node.ledger().proof(quick).orElseThrow().index()).isEqualTo(1);
            assertThat(node.ledger().proof(late).orElseThrow().index()).isEqualTo(2);
        }
    }

    @Test
    void eight_appenders_and_two_sequencers_make_one_tree_with_every_entry_once() throws Exception {
        try (var second = new LogNode(database, folder, TODAY, Map.of()).open();
                var threads = Executors.newFixedThreadPool(10)) {
            var work = new ArrayList<Callable<List<EntryId>>>();
            for (int thread = 0; thread < 8; thread++)
                work.add(() ->
                        IntStream.rangeClosed(1, 150).mapToObj(node::append).toList());
            for (var sequencer : List.of(node, second))
                work.add(() -> {
                    for (int i = 0; i < 60; i++) sequencer.get(Sequencer.class).round();
                    return List.of();
                });
            var ids = new ArrayList<EntryId>();
            for (Future<List<EntryId>> done : threads.invokeAll(work)) ids.addAll(done.get());
            node.sequence();

            assertThat(ids).hasSize(1_200).doesNotHaveDuplicates();
            assertThat(ids.stream()
                            .map(id -> node.ledger().proof(id).orElseThrow().index()))
                    .hasSize(1_200)
                    .doesNotHaveDuplicates()
                    .allMatch(index -> index >= 1 && index <= 1_200);
            assertThat(Checkpoint.of(second.published().note()).root()).isEqualTo(node.rootOfEntries());
        }
    }

    @Test
    void there_is_no_proof_before_the_entry_has_its_place() {
        var id = node.append(1);

        assertThat(node.ledger().proof(id)).isEmpty();
        node.sequence();
        assertThat(node.ledger().proof(id).orElseThrow().text())
                .startsWith("c2sp.org/tlog-proof@v1\nextra ")
                .endsWith("\n\n" + node.published().note());
    }

    @Test
    void touched_topics_are_told_once_with_a_growing_version_after_their_entries_have_a_place() throws SQLException {
        try (var connection = node.get(HikariDataSource.class).getConnection();
                var listen = connection.createStatement()) {
            listen.execute("LISTEN egov_live");
            touch("board", "application:BTN-26-7KQ4-M2XD");
            touch("board");
            node.sequence();
            touch("board");
            node.sequence();

            var told = connection.unwrap(PGConnection.class).getNotifications(5_000);
            assertThat(told)
                    .extracting(notice -> notice.getParameter())
                    .containsExactly(
                            "[{\"topic\":\"application:BTN-26-7KQ4-M2XD\",\"version\":1},{\"topic\":\"board\",\"version\":1}]",
                            "[{\"topic\":\"board\",\"version\":2}]");
        }
        assertThat(node.ledger().newestAnnouncement()).isEqualTo(2);
    }

    private void touch(String... topics) {
        node.transaction().executeWithoutResult(_ -> node.ledger().touch(topics));
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
