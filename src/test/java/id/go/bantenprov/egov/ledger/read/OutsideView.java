package id.go.bantenprov.egov.ledger.read;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.go.bantenprov.egov.ledger.model.Entries;
import id.go.bantenprov.egov.ledger.model.LogKeys;
import id.go.bantenprov.egov.ledger.model.Logs;
import id.go.bantenprov.egov.ledger.model.Tiles;
import id.go.bantenprov.egov.ledger.sequence.LogNode;
import id.go.bantenprov.egov.web.NotFound;
import id.go.bantenprov.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A node's log on the net, and an outsider with {@code bin/verify} before it. */
final class OutsideView implements AutoCloseable {
    private final LogFiles files;
    private final HttpServer server;
    private final Map<String, byte[]> instead = new HashMap<>();

    OutsideView(LogNode node) throws IOException {
        files = new LogFiles(
                node.get(Logs.class), node.get(Entries.class), node.get(Tiles.class), node.get(LogKeys.class));
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** How the outsider's program ended, and what it said. */
    record Answer(int exit, String text) {}

    /** Runs {@code bin/verify}. */
    Answer verify(String... arguments) {
        var said = new ByteArrayOutputStream();
        var exit = Verify.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Answer(exit, said.toString(StandardCharsets.UTF_8));
    }

    /** Runs {@code bin/verify} against this log. */
    Answer verifyHere(String... arguments) {
        var here = new ArrayList<>(List.of(arguments));
        here.addAll(List.of("--url", "http://localhost:" + server.getAddress().getPort()));
        return verify(here.toArray(String[]::new));
    }

    /** What is served at an address. */
    byte[] get(String path) {
        return instead.getOrDefault(path, served(path));
    }

    /** Serves something else there. */
    void falsify(String path, byte[] body) {
        instead.put(path, body);
    }

    void serveTruly() {
        instead.clear();
    }

    private byte[] served(String path) {
        return switch (path) {
            case "/log/checkpoint" -> utf8(files.checkpoint().getBody());
            case "/log/vkey" -> utf8(files.vkey().getBody());
            default ->
                Objects.requireNonNull(
                        files.tile(path.replaceFirst("^/log/tile", "")).getBody());
        };
    }

    private static byte[] utf8(String text) {
        return Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = get(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (NotFound _) {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
