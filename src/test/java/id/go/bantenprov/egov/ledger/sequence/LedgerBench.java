package id.go.bantenprov.egov.ledger.sequence;

import id.go.bantenprov.egov.bench.Figure;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Measures how many entries a second are appended and sequenced, on a database that is as durable as the real one. */
public final class LedgerBench {
    private static final String MEASURE = "3 log";
    private static final int ENTRIES = 100_000;
    private static final int A_DEED = 500;
    private static final int PROOFS = 1_000;
    private static final int ROUNDS = 100;

    private LedgerBench() {}

    public static List<Figure> figures() throws Exception {
        try (var durable = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                var node = new LogNode(
                                LogNode.withTables(durable.getJdbcUrl("postgres", "postgres")),
                                Files.createTempDirectory("ledger-bench"),
                                LocalDate.of(2026, 11, 24),
                                Map.of())
                        .open()) {
            var figures = new ArrayList<Figure>();
            figures.add(timed("entries appended, 500 a transaction", ENTRIES, () -> append(node)));
            figures.add(timed("entries sequenced", ENTRIES, node::sequence));
            var id = node.append(1);
            node.sequence();
            figures.add(timed(
                    "proofs",
                    PROOFS,
                    () -> IntStream.range(0, PROOFS).forEach(_ -> node.ledger().proof(id))));
            figures.add(timed(
                    "rounds of one entry",
                    ROUNDS,
                    () -> IntStream.range(0, ROUNDS).forEach(n -> round(node, n))));
            return figures;
        }
    }

    private static void append(LogNode node) {
        for (int n = 0; n < ENTRIES; n += A_DEED) {
            var steps = IntStream.range(0, A_DEED).mapToObj(LogNode::entry).toList();
            node.transaction().executeWithoutResult(_ -> node.ledger().appendAll(steps));
        }
    }

    private static void round(LogNode node, int n) {
        node.append(n);
        node.get(Sequencer.class).round();
    }

    private static Figure timed(String what, int count, Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return Figure.aSecond(MEASURE, what, count, System.nanoTime() - begun);
    }
}
