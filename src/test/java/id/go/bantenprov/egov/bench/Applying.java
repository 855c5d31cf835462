package id.go.bantenprov.egov.bench;

import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.faults.Petitioner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Sixteen residents apply page by page, each with a file: generator, program and database share the machine. */
final class Applying {
    private static final String MEASURE = "1 applying by pages";
    private static final int WARM_UP = 10;
    private static final int EACH = 15;

    private final Server server;
    private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    private Applying(Server server) {
        this.server = server;
    }

    static List<Figure> figures(Server server) throws Exception {
        return new Applying(server).take();
    }

    private List<Figure> take() throws Exception {
        var identityCard = Samples.pdf();
        var first = server.nextResident();
        var people = IntStream.range(0, Together.CLIENTS)
                .mapToObj(number -> Petitioner.register(
                        first + number, identityCard, server.program().port()))
                .toList();
        Together.work(WARM_UP * people.size(), (client, _) -> apply(people.get(client)));
        took.clear();
        try (var database = server.database()) {
            Statements.begin(database);
            var nanos = Together.work(EACH * people.size(), (client, _) -> apply(people.get(client)));
            var statements = Statements.counted(database);
            Statements.print(statements, took.size());
            var figures = new ArrayList<Figure>();
            figures.add(Figure.aSecond(MEASURE, "applications", took.size(), nanos));
            figures.addAll(Percentiles.of(took).figures(MEASURE, "a whole application"));
            figures.add(new Figure(MEASURE, "failed", failed.get(), ""));
            figures.addAll(Statements.figures(MEASURE, "an application", statements, took.size()));
            return figures;
        }
    }

    private void apply(Petitioner person) {
        var begun = System.nanoTime();
        try {
            person.apply();
            took.add(System.nanoTime() - begun);
        } catch (IllegalStateException refused) {
            failed.incrementAndGet();
        }
    }
}
