package id.go.bantenprov.egov.bench;

import id.go.bantenprov.egov.identity.Browser;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long people wait for the pages they look at most; beside it how many applications were stored at the time. */
final class Reads {
    private static final String MEASURE = "4 reading";
    private static final int TIMES = 300;
    private static final String NO_CASE = "BTN-26-7KQ4-M2XD";

    private static final int VISITORS = 50; // tracking answers one address a few times a minute only

    private final List<Browser> visitors;
    private final List<Browser> officer;
    private final Connection database;

    private Reads(Server server, Connection database) {
        var port = server.program().port();
        this.visitors = Stream.generate(() -> new Browser(port)).limit(VISITORS).toList();
        this.officer = List.of(People.browser(port, People.COUNTER));
        this.database = database;
    }

    static List<Figure> figures(Server server) throws Exception {
        try (var database = server.database()) {
            return new Reads(server, database).take();
        }
    }

    private List<Figure> take() throws SQLException {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(MEASURE, "applications stored", Double.parseDouble(ask("count(*)", "0")), ""));
        publicPages().forEach((name, page) -> figures.addAll(times(visitors, name, page)));
        queues().forEach((name, page) -> figures.addAll(times(officer, name, page)));
        return figures;
    }

    private Map<String, String> publicPages() throws SQLException {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/");
        pages.put("search", "/layanan?cari=ijin+peneltian");
        pages.put("a service", "/layanan/surat-keterangan-penelitian");
        pages.put("tracking", "/lacak?nomor=" + ask("min(number)", NO_CASE));
        pages.put("board", "/kinerja");
        return pages;
    }

    private static Map<String, String> queues() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("queue", "/kerja?milik=unit");
        pages.put("queue, late", "/kerja?milik=unit&saring=terlambat");
        pages.put("queue, ended", "/kerja?milik=unit&saring=selesai");
        return pages;
    }

    /** Of all applications. */
    private String ask(String what, String otherwise) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(
                        "SELECT coalesce((" + what + ")::text, '" + otherwise + "') FROM casework.application")) {
            row.next();
            return row.getString(1);
        }
    }

    /** One page after the other, by each in turn. */
    private static List<Figure> times(List<Browser> who, String name, String page) {
        var nanos = new long[TIMES];
        for (int n = -TIMES / 3; n < TIMES; n++) {
            var begun = System.nanoTime();
            var status = who.get((n + TIMES) % who.size()).get(page).statusCode();
            if (status != 200) throw new IllegalStateException(page + " answers " + status);
            if (n >= 0) nanos[n] = System.nanoTime() - begun;
        }
        return Percentiles.of(nanos).figures(MEASURE, name);
    }
}
