package id.go.bantenprov.egov.bench;

import java.io.IOException;
import java.util.List;

/** What program and database hold of the memory at rest, after whatever they were asked before. */
final class Memory {
    private static final String MEASURE = "5 resident memory";

    private Memory() {}

    static List<Figure> figures(Server server) throws IOException {
        var program = server.programMegabytes();
        var database = server.databaseMegabytes();
        return List.of(
                new Figure(MEASURE, "program", program, "MB"),
                new Figure(MEASURE, "database", database, "MB"),
                new Figure(MEASURE, "together", program + database, "MB"));
    }
}
