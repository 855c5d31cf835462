package id.go.bantenprov.egov.ledger.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.bantenprov.egov.ledger.model.Checkpoint;
import id.go.bantenprov.egov.ledger.model.Logs;
import id.go.bantenprov.egov.ledger.model.Tiles;
import id.go.bantenprov.egov.web.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusingAForkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private String database;
    private LogNode node;

    @BeforeEach
    void open() {
        database = LogNode.database();
        node = new LogNode(database, folder, TODAY, Map.of()).open();
        var steps = IntStream.rangeClosed(1, 299).mapToObj(LogNode::entry).toList();
        node.transaction().executeWithoutResult(_ -> node.ledger().appendAll(steps));
        node.sequence();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void killed_between_placing_and_signing_the_next_start_signs_what_was_placed() throws IOException {
        var before = node.published();
        var keptBefore = Files.readString(kept());
        node.append(300);
        node.sequence();
        var uninterrupted = node.published();

        publishedWas(before);
        Files.writeString(kept(), keptBefore);

        assertThat(afterRestart()).isEqualTo(uninterrupted);
    }

    @Test
    void killed_between_keeping_the_signature_and_publishing_it_the_next_start_goes_on_from_there() {
        var before = node.published();
        node.append(300);
        node.sequence();
        var uninterrupted = Checkpoint.of(node.published().note());

        publishedWas(before);
        node.append(301);
        var after = Checkpoint.of(afterRestart().note());

        assertThat(after.size()).isEqualTo(302);
        assertThat(uninterrupted.agreesWith(new Checkpoint(
                        after.origin(), 301, node.get(Tiles.class).tree(301).root())))
                .isTrue();
    }

    @Test
    void a_database_from_an_older_copy_is_not_signed() {
        var before = node.published();
        node.append(300);
        node.sequence();

        publishedWas(before);
        node.jdbc().sql("DELETE FROM ledger.entry WHERE index = 300").update();
        node.jdbc().sql("UPDATE ledger.log SET size = 300").update();
        node.jdbc()
                .sql("UPDATE ledger.log SET signed_size = NULL, checkpoint = NULL")
                .update();

        assertThatExceptionOfType(ForkRefused.class)
                .isThrownBy(node::sequence)
                .withMessageContaining("301")
                .withMessageContaining("300");
    }

    @Test
    void a_tree_that_went_another_way_is_not_signed() {
        node.jdbc()
                .sql("UPDATE ledger.tile SET hashes = set_byte(hashes, 7, get_byte(hashes, 7) # 1) WHERE level = 1")
                .update();
        node.append(300);

        assertThatExceptionOfType(ForkRefused.class).isThrownBy(node::sequence).withMessageContaining("contradicts");
        assertThat(node.published().size()).isEqualTo(300);
    }

    @Test
    void another_log_of_the_same_folder_is_not_signed() {
        try (var other = new LogNode(LogNode.database(), folder, TODAY, Map.of()).open()) {
            IntStream.rangeClosed(1, 400).forEach(other::append);

            assertThatExceptionOfType(ForkRefused.class).isThrownBy(other::sequence);
        }
    }

    @Test
    void another_origin_does_not_start() {
        try (var renamed =
                new LogNode(database, folder, TODAY, Map.of("egov.ledger.origin", "egov.bantenprov.go.id/log"))) {
            assertThatExceptionOfType(StartupProblem.class)
                    .isThrownBy(renamed::open)
                    .withMessageContaining("egov.bantenprov.go.id/log");
        }
    }

    private Logs.Published afterRestart() {
        try (var restarted = new LogNode(database, folder, TODAY, Map.of()).open()) {
            restarted.sequence();
            return restarted.published();
        }
    }

    private void publishedWas(Logs.Published before) {
        node.get(Logs.class).publish(before);
    }

    private Path kept() {
        return folder.resolve("log-checkpoint");
    }
}
