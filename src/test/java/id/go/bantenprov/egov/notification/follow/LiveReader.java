package id.go.bantenprov.egov.notification.follow;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.notification.follow.News.Change;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stream of events as a browser does. */
final class LiveReader implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    final HttpResponse<Stream<String>> answer;

    LiveReader(HttpRequest request) throws IOException, InterruptedException {
        answer = client.send(request, BodyHandlers.ofLines());
        Thread.startVirtualThread(() -> answer.body().forEach(lines::add));
    }

    /** The next event, with its id as version checked. */
    Change next() throws InterruptedException {
        var id = lineWith("id:");
        var change = JsonMapper.builder().build().readValue(lineWith("data:"), Change.class);
        assertThat(id).isEqualTo(Long.toString(change.version()));
        return change;
    }

    String lineWith(String start) throws InterruptedException {
        while (true) {
            var line = lines.poll(20, TimeUnit.SECONDS);
            assertThat(line).as("a line beginning with " + start).isNotNull();
            if (line.startsWith(start)) return line.substring(start.length());
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
