package id.go.bantenprov.egov.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long people wait for the pages they look at most; beside it how many applications were stored at the time. */
final class Reads {
    private static final String MEASURE = "4 reading";
    private static final int TIMES = 300;
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("home", "/");
        PAGES.put("search", "/layanan?cari=ijin+peneltian");
        PAGES.put("a service", "/layanan/surat-keterangan-penelitian");
        PAGES.put("tracking", "/lacak?nomor=BTN-26-7KQ4-M2XD");
        PAGES.put("board", "/kinerja");
    }

    private Reads() {}

    static List<Figure> figures(Server server) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var client = HttpClient.newHttpClient();
                var database = server.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM casework.application")) {
            rows.next();
            figures.add(new Figure(MEASURE, "applications stored", rows.getLong(1), ""));
            for (var page : PAGES.entrySet()) {
                var address = URI.create(server.program().site() + page.getValue());
                times(client, address).forEach(times -> figures.addAll(times.figures(MEASURE, page.getKey())));
            }
        }
        return figures;
    }

    /** One client, one after the other. Nothing if the page is not there. */
    private static List<Percentiles> times(HttpClient client, URI page) throws Exception {
        var request = HttpRequest.newBuilder(page).build();
        var nanos = new long[TIMES];
        for (int n = -TIMES / 3; n < TIMES; n++) {
            var begun = System.nanoTime();
            if (client.send(request, BodyHandlers.ofByteArray()).statusCode() != 200) return List.of();
            if (n >= 0) nanos[n] = System.nanoTime() - begun;
        }
        return List.of(Percentiles.of(nanos));
    }
}
