package id.go.bantenprov.verify.log;

import id.go.bantenprov.verify.Unusable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Public addresses of an installation. */
@FunctionalInterface
public interface Site {
    /**
     * @param path from the root, such as {@code /log/checkpoint}
     * @throws Unusable if nothing is served there
     */
    byte[] get(String path);

    /** An installation on the net. @param url its address, such as {@code http://localhost:8080} */
    static Site at(String url) {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        return path -> fetch(client, url.replaceFirst("/+$", "") + path);
    }

    private static byte[] fetch(HttpClient client, String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new Unusable(address + " answers " + answer.statusCode() + ".");
            return answer.body();
        } catch (IOException | IllegalArgumentException unreachable) {
            throw new Unusable(address + " cannot be reached.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unusable("Stopped.");
        }
    }
}
