package id.go.bantenprov.egov.bench;

import id.go.bantenprov.egov.faults.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** From typing {@code bin/run} on a built tree until the first page, on a new data folder and on a filled one. */
final class StartUp {
    private static final String MEASURE = "6 start-up";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private StartUp() {}

    static List<Figure> figures() throws Exception {
        var data = Files.createTempDirectory("egov-start");
        firstPage(data); // builds, unpacks and trains if that was not done before
        var filled = firstPage(data);
        var empty = firstPage(Files.createTempDirectory("egov-start"));
        return List.of(
                new Figure(MEASURE, "first page, new data folder", empty.wall(), "s"),
                new Figure(MEASURE, "its processor time", empty.processor(), "s"),
                new Figure(MEASURE, "first page, data of an earlier run", filled.wall(), "s"),
                new Figure(MEASURE, "its processor time", filled.processor(), "s"));
    }

    /** @param processor seconds of the program alone, without its database: says the same on a busy machine */
    private record Start(double wall, double processor) {}

    private static Start firstPage(Path data) throws Exception {
        var port = Program.freePort();
        var builder = new ProcessBuilder("bin/run", "--empty")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("EGOV_DATA", data.toString());
        builder.environment().put("EGOV_PORT", Integer.toString(port));
        builder.environment().put("EGOV_OPERATIONS_PORT", Integer.toString(Program.freePort()));
        var begun = System.nanoTime();
        var process = builder.start();
        try {
            awaitPage(URI.create("http://localhost:" + port + "/"), process);
            var wall = (System.nanoTime() - begun) / 1e9;
            var processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
            return new Start(wall, processor.toMillis() / 1e3);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitPage(URI page, Process process) throws InterruptedException {
        var giveUp = System.nanoTime() + LONGEST.toNanos();
        while (!answers(page)) {
            if (!process.isAlive() || System.nanoTime() > giveUp) throw new IllegalStateException("No page appears");
            Thread.sleep(20);
        }
    }

    private static boolean answers(URI page) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
