package id.go.bantenprov.egov.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whole lives of applications: over the API of the product, over a bare controller, and as statements alone, in turns,
 * so that what else the machine does meets all three. Rendering and signing are measured apart.
 */
final class LifeCycle {
    private static final String MEASURE = "1 life cycle";
    private static final int ROUNDS = 3;
    private static final int FIRST = 1000; // until the tables tell the database how large they are
    private static final int WARM_UP = 8000; // until the compiler has little left to do for any of the ways
    private static final int LIVES = 480; // a round; clients share them without rest

    private final Server server;
    private final Connection database;
    private final ProductLives product;
    private final BareLives bare;
    private final List<Turns> ways = new ArrayList<>();

    private LifeCycle(Server server, Connection database, BareTables tables) throws Exception {
        this.server = server;
        this.database = database;
        this.product = new ProductLives(server, database);
        var body = product.body();
        this.bare = BareLives.start(server, tables, body);
        ways.add(turns(product));
        ways.add(turns(bare));
        PgbenchLives.find(server, tables, body).ifPresent(pgbench -> ways.add(turns(pgbench)));
    }

    private Turns turns(Lives way) {
        return new Turns(way, server, database);
    }

    static List<Figure> figures(Server server) throws Exception {
        try (var database = server.database();
                var tables = BareTables.create(database)) {
            var life = new LifeCycle(server, database, tables);
            try (var _ = life.bare) {
                return life.take();
            }
        }
    }

    private List<Figure> take() throws Exception {
        for (var way : ways) way.warmUp(FIRST);
        server.renewConnections(database);
        for (var way : ways) way.warmUp(WARM_UP);
        product.calls().reset();
        product.uploads().reset();
        bare.calls().reset();
        for (int round = 0; round < ROUNDS; round++) {
            for (var way : ways) way.live(LIVES);
        }
        ways.forEach(Turns::printStatements);
        var figures = new ArrayList<Figure>();
        figures.addAll(ratios());
        figures.addAll(product.calls().figures(MEASURE));
        figures.add(product.uploads().p95(MEASURE, "upload"));
        for (var way : ways) figures.addAll(way.figures(MEASURE));
        return figures;
    }

    /** Each way beside the next one, which does less. */
    private List<Figure> ratios() {
        var ratios = new ArrayList<Figure>();
        for (int i = 1; i < ways.size(); i++) {
            var more = ways.get(i - 1);
            var less = ways.get(i);
            var what = String.format(Locale.ROOT, "%s, lives of the %s", more.name(), less.name());
            ratios.add(new Figure(MEASURE, what, more.livesASecond() / less.livesASecond(), "of 1"));
        }
        ratios.add(new Figure(
                MEASURE,
                "the first of these by processor time",
                ways.get(1).processorTime() / ways.get(0).processorTime(),
                "of 1"));
        return ratios;
    }
}
