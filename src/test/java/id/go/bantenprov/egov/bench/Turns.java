package id.go.bantenprov.egov.bench;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** The rounds of one way to live, and what they took all together. */
final class Turns {
    private static final int CALLS_A_LIFE = 6;

    private final Lives way;
    private final Server server;
    private final Connection database;
    private int lives;
    private long nanos;
    private ProcessorTime used = ProcessorTime.NONE;
    private List<Statements.Counted> statements = List.of();
    private int livesOfStatements;

    /** @param database through which statements are counted */
    Turns(Lives way, Server server, Connection database) {
        this.way = way;
        this.server = server;
        this.database = database;
    }

    String name() {
        return way.name();
    }

    /** Lives that count for nothing. */
    void warmUp(int count) throws Exception {
        way.prepare(count);
        way.live(count);
    }

    /** One round. Its statements stand for those of all. */
    void live(int count) throws Exception {
        way.prepare(count);
        Statements.begin(database);
        var before = used();
        var took = way.live(count);
        used = used.plus(used().minus(before));
        statements = Statements.counted(database);
        livesOfStatements = count;
        lives += count;
        nanos += took;
        System.out.printf("%s: %.1f lives a second at load %.1f%n", name(), count / (took / 1e9), Run.load());
    }

    private ProcessorTime used() throws IOException {
        var program = way.program();
        return program.isEmpty() ? ProcessorTime.NONE : ProcessorTime.now(program.get(), server.databaseProcess());
    }

    double livesASecond() {
        return lives / (nanos / 1e9);
    }

    /** Of one life on all processors, in milliseconds. */
    double processorTime() {
        return used.milliseconds() / lives;
    }

    void printStatements() {
        System.out.printf("%nOne life, %s:%n", name());
        Statements.print(statements, livesOfStatements);
    }

    List<Figure> figures(String measure) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(measure, name() + ": lives", livesASecond(), "a second"));
        figures.add(new Figure(measure, name() + ": calls", livesASecond() * CALLS_A_LIFE, "a second"));
        figures.addAll(Statements.figures(measure, "a life, " + name(), statements, livesOfStatements));
        if (way.program().isPresent()) figures.addAll(used.figures(measure, name(), lives));
        return figures;
    }
}
