package id.go.bantenprov.egov.ledger.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.ledger.Appended;
import id.go.bantenprov.egov.ledger.Receipts;
import id.go.bantenprov.egov.ledger.RotateLogKey;
import id.go.bantenprov.egov.ledger.sequence.LogNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server's log and receipts, seen by the outsider's program that shares no class with it. */
class ProvingToOutsidersTest {
    private static final int ENTRIES = 600;

    @TempDir
    Path folder;

    private LogNode node;
    private OutsideView outside;
    private List<Appended> appended;

    @BeforeEach
    void publish() throws IOException {
        node = new LogNode(LogNode.database(), folder, LocalDate.of(2026, 11, 24), Map.of()).open();
        var steps = IntStream.range(1, ENTRIES).mapToObj(LogNode::entry).toList();
        appended = node.transaction().execute(_ -> node.ledger().appendAll(steps));
        node.sequence();
        outside = new OutsideView(node);
    }

    @AfterEach
    void close() {
        outside.close();
        node.close();
    }

    @Test
    void the_whole_log_is_right() {
        assertThat(outside.verifyHere("log").exit()).isZero();
        assertThat(outside.verifyHere("log", "--vkey", new String(outside.get("/log/vkey"), UTF_8))
                        .exit())
                .isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void one_changed_byte_in_an_entry_or_tile_is_found(long seed) {
        var random = new Random(seed);
        for (var path : List.of(
                "/log/tile/entries/000",
                "/log/tile/entries/002.p/88",
                "/log/tile/0/000",
                "/log/tile/0/002.p/88",
                "/log/tile/1/000.p/2")) {
            var body = outside.get(path).clone();
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
            outside.falsify(path, body);

            assertThat(outside.verifyHere("log").exit()).as(path).isNotZero();
            outside.serveTruly();
        }
    }

    @Test
    void a_row_changed_behind_the_back_of_the_program_is_named() {
        node.jdbc()
                .sql("UPDATE ledger.entry SET bytes = set_byte(bytes, 5, get_byte(bytes, 5) # 1) WHERE index = 400")
                .update();

        var answer = outside.verifyHere("log");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.text()).contains("Entry 400 is not the one whose hash the log's tile holds.");
    }

    @Test
    void a_checkpoint_of_another_key_or_another_size_is_not_believed() {
        var other = "egov.bantenprov.go.id/log+543b87e1+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";
        assertThat(outside.verifyHere("log", "--vkey", other).text()).contains("not signed by the log's key");

        var checkpoint = new String(outside.get("/log/checkpoint"), UTF_8);
        outside.falsify(
                "/log/checkpoint", checkpoint.replace("\n600\n", "\n599\n").getBytes(UTF_8));
        assertThat(outside.verifyHere("log").exit()).isNotZero();
    }

    @Test
    void a_checkpoint_kept_earlier_must_still_be_a_beginning_of_the_log() throws IOException {
        var kept = Files.write(folder.resolve("kept"), outside.get("/log/checkpoint"));
        node.append(1);
        node.sequence();
        assertThat(outside.verifyHere("log", "--kept", kept.toString()).exit()).isZero();

        Files.writeString(kept, Files.readString(kept).replace("\n600\n", "\n500\n"));
        assertThat(outside.verifyHere("log", "--kept", kept.toString()).text())
                .contains("The first 500 entries do not give the root of the kept checkpoint.");
    }

    @Test
    void a_receipt_is_right_and_every_untruth_in_it_is_found() throws IOException {
        var receipt = receipt(appended.get(0), appended.get(17), appended.getLast());

        assertThat(checked(receipt).text()).contains("3 entries, 3 of them proven", "All is right.");
        assertThat(checked(receipt.replace("BTN-26-7KQ4-M2XD", "BTN-26-2222-222T"))
                        .exit())
                .isEqualTo(1);
        assertThat(checked(receipt.replace("2026-11-26", "2026-11-27")).exit()).isEqualTo(1);
        var salt = appended.getFirst().salt().text();
        assertThat(checked(receipt.replace(salt, appended.get(1).salt().text())).text())
                .contains("did not commit to the content");
    }

    @Test
    void a_receipt_comes_at_once_and_its_proof_follows() throws IOException {
        var fresh = node.transaction().execute(_ -> node.ledger().append(LogNode.entry(1)));

        var young = checked(receipt(fresh));
        assertThat(young.exit()).isEqualTo(3);
        assertThat(young.text())
                .contains("1 entries, 0 of them proven", "had no place in the log yet")
                .contains("Not yet proven: run again later")
                .doesNotContain("All is right");
        node.sequence();
        assertThat(checked(receipt(fresh)).text()).contains("1 entries, 1 of them proven");
    }

    @Test
    void an_old_receipt_is_checked_after_the_key_was_replaced() throws IOException {
        var old = receipt(appended.getFirst());
        node.get(RotateLogKey.class).handle();
        node.sequence();
        var file = Files.writeString(folder.resolve("receipt.json"), old);

        var answer = outside.verifyHere("receipt", file.toString());

        assertThat(answer.text()).contains("1 of them proven", "All is right.");
    }

    @Test
    void what_cannot_be_checked_is_said_with_the_reason() {
        assertThat(outside.verify("receipt", "/no/such/file").text())
                .isEqualTo("/no/such/file cannot be read.\nIt could not be checked.\n");
        assertThat(outside.verify("nonsense").text()).startsWith("There is no command nonsense");
        assertThat(outside.verify("log", "--url", "http://localhost:1").text())
                .endsWith("cannot be reached.\nIt could not be checked.\n");
        assertThat(outside.verify("--help").exit()).isZero();
    }

    private OutsideView.Answer checked(String receipt) throws IOException {
        return outside.verifyHere(
                "receipt",
                Files.writeString(folder.resolve("receipt.json"), receipt).toString());
    }

    private String receipt(Appended... entries) {
        return node.get(Receipts.class).json("BTN-26-7KQ4-M2XD", "SKP", List.of(entries), true);
    }
}
