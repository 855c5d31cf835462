package id.go.bantenprov.egov.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** What a phone loads for a page it sees for the first time: page, styles and scripts, compressed. */
final class PageWeights {
    private static final String MEASURE = "7 page weight";
    private static final List<String> PAGES = List.of(
            "/",
            "/layanan",
            "/layanan?cari=beasiswa",
            "/layanan/surat-keterangan-penelitian",
            "/layanan/permintaan-informasi-publik/syarat",
            "/lacak",
            "/kinerja",
            "/log",
            "/masuk",
            "/daftar");
    private static final Pattern STYLE_OR_SCRIPT =
            Pattern.compile("<(?:link rel=\"(?:stylesheet|modulepreload)\"[^>]*href|script[^>]*src)=\"([^\"]+)\"");

    private PageWeights() {}

    static List<Figure> figures(Server server) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return PAGES.stream()
                    .flatMap(page -> kilobytes(
                                    client, URI.create(server.program().site() + page))
                            .map(kilobytes -> new Figure(MEASURE, page, kilobytes, "kB")))
                    .toList();
        }
    }

    /** Nothing for a page that is not there. */
    private static Stream<Double> kilobytes(HttpClient client, URI page) {
        var html = get(client, page);
        if (html.statusCode() != 200) return Stream.of();
        var parts = STYLE_OR_SCRIPT
                .matcher(text(html))
                .results()
                .map(found -> page.resolve(found.group(1)))
                .distinct()
                .mapToInt(part -> get(client, part).body().length)
                .sum();
        return Stream.of((html.body().length + parts) / 1024.0);
    }

    private static HttpResponse<byte[]> get(HttpClient client, URI address) {
        try {
            var request = HttpRequest.newBuilder(address)
                    .header("Accept-Encoding", "gzip")
                    .build();
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        if (answer.headers().firstValue("Content-Encoding").isEmpty()) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
