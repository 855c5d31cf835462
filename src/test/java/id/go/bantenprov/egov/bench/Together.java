package id.go.bantenprov.egov.bench;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Sixteen clients who share a pile of work, each taking the next piece when done with one. */
final class Together {
    static final int CLIENTS = 16;

    /** One piece of the work, done by one of the clients; a client does one thing after the other. */
    interface Work {
        void piece(int client, int piece);
    }

    private Together() {}

    /** Does pieces 0 to {@code pieces} - 1. @return the nanoseconds it took */
    static long work(int pieces, Work work) throws Exception {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> clients.submit(() -> takeOn(client, next, pieces, work)))
                    .toList();
            for (var each : working) each.get();
        }
        return System.nanoTime() - begun;
    }

    private static void takeOn(int client, AtomicInteger next, int pieces, Work work) {
        for (int n = next.getAndIncrement(); n < pieces; n = next.getAndIncrement()) work.piece(client, n);
    }
}
