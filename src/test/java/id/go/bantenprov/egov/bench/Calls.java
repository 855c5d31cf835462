package id.go.bantenprov.egov.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls of an API by clients that keep their connections, and how long each kind of call took. */
final class Calls {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, ConcurrentLinkedQueue<Long>> took = new ConcurrentSkipListMap<>();
    private final AtomicInteger rejected = new AtomicInteger();
    private final String site;

    Calls(String site) {
        this.site = site;
    }

    /** What a call carries. @param version the one its caller has seen, as an ETag; empty for none */
    record Call(String name, String method, String path, String token, String version, HttpRequest.BodyPublisher body) {
        static Call json(String name, String method, String path, String token, String version, String body) {
            return new Call(name, method, path, token, version, BodyPublishers.ofString(body));
        }

        static Call get(String name, String path, String token) {
            return new Call(name, "GET", path, token, "", BodyPublishers.noBody());
        }
    }

    /** @throws IllegalStateException for any answer but a good one: it counts as rejected */
    HttpResponse<String> make(Call call) {
        var begun = System.nanoTime();
        var answer = send(request(call));
        took.computeIfAbsent(call.name(), _ -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - begun);
        if (answer.statusCode() / 100 == 2) return answer;
        rejected.incrementAndGet();
        throw new IllegalStateException(call.name() + ": " + answer.statusCode() + " " + answer.body());
    }

    private HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(URI.create(site + call.path()))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
        if (!call.token().isEmpty()) request.header("Authorization", "Bearer " + call.token());
        if (call.method().equals("POST"))
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        if (!call.version().isEmpty()) request.header("If-Match", call.version());
        return request.method(call.method(), call.body()).build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forgets what warming up took. */
    void reset() {
        took.clear();
        rejected.set(0);
    }

    int rejected() {
        return rejected.get();
    }

    /** Of the calls of one name. */
    Figure p95(String measure, String name) {
        var nanos = took.getOrDefault(name, new ConcurrentLinkedQueue<>());
        return Figure.milliseconds(
                measure, name + ", p95", Percentiles.of(nanos).p95());
    }

    List<Figure> figures(String measure) {
        var all = new ArrayList<Long>();
        var figures = new ArrayList<Figure>();
        new TreeMap<>(took).forEach((name, nanos) -> {
            all.addAll(nanos);
            figures.add(p95(measure, name));
        });
        figures.addAll(0, Percentiles.of(all).figures(measure, "a call"));
        figures.add(new Figure(measure, "rejected calls", rejected(), ""));
        return figures;
    }
}
