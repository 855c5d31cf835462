package id.go.bantenprov.egov.casework;

import id.go.bantenprov.egov.identity.Browser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's program, which signs in with a token. */
public final class Program {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Browser browser;
    private final String secret;

    Program(Browser browser, String secret) {
        this.browser = browser;
        this.secret = secret;
    }

    /** @param path after {@code /api/v1} */
    public HttpResponse<String> get(String path) {
        return browser.send(request(path).GET());
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return browser.send(request);
    }

    public HttpResponse<String> sendAs(String type, String path, String body, String... headers) {
        return browser.send(
                request(path).header("Content-Type", type).headers(headers).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> upload(String path, byte[] file) {
        return browser.send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder request(String path) {
        return browser.request("/api/v1" + path).header("Authorization", "Bearer " + secret);
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
