package id.go.bantenprov.egov.ledger.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.go.bantenprov.egov.ledger.model.SequencerBell;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

class KeepingTheLogGoingTest {
    @TempDir
    Path folder;

    private LogNode node;
    private SequencerLoop loop;

    @BeforeEach
    void start() {
        node = new LogNode(LogNode.database(), folder, LocalDate.of(2026, 11, 24), Map.of());
        loop = new SequencerLoop(
                node.get(OpenLog.class),
                node.get(Sequencer.class),
                node.get(SequencerBell.class),
                Duration.ofMillis(1),
                Duration.ofMillis(5));
        loop.start();
    }

    @AfterEach
    void close() {
        loop.stop();
        node.close();
    }

    @Test
    void a_deed_is_told_without_anybody_asking() throws SQLException {
        assertThat(toldAfter(() -> {})).contains("board");
    }

    @Test
    void a_database_that_was_gone_is_found_again_and_nothing_is_lost() throws SQLException {
        var id = node.append(1);

        assertThat(toldAfter(this::loseTheDatabaseForAWhile)).contains("board");
        assertThat(node.ledger().proof(id)).isPresent();
    }

    @Test
    void after_a_stop_nothing_moves_until_the_next_start() {
        loop.stop();
        var id = node.append(1);

        assertThat(loop.isRunning()).isFalse();
        assertThat(node.ledger().proof(id)).isEmpty();
        assertThat(node.sequence()).isPositive();
    }

    private void loseTheDatabaseForAWhile() {
        node.cable().cut(3);
        try {
            node.cable().awaitMissed();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        node.cable().mend();
    }

    /** Does something, then a deed; waits for the announcement of the deed. */
    private String toldAfter(Runnable something) throws SQLException {
        try (var connection = node.get(HikariDataSource.class).getConnection();
                var listen = connection.createStatement()) {
            listen.execute("LISTEN egov_live");
            something.run();
            node.transaction().executeWithoutResult(_ -> {
                node.ledger().append(LogNode.entry(2));
                node.ledger().touch("board");
            });
            return connection
                    .unwrap(PGConnection.class)
                    .getNotifications(30_000)[0]
                    .getParameter();
        }
    }
}
