package id.go.bantenprov.egov.casework.apply;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.identity.model.TokenSecret;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An applicant's program, which signs in with a token. */
final class Program {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Scope> ALL = Set.of(Scope.APPLICATIONS_READ, Scope.APPLICATIONS_WRITE);

    private final Browser browser;
    private final String secret;

    private Program(Browser browser, String secret) {
        this.browser = browser;
        this.secret = secret;
    }

    static Program of(Resident resident, ApiTokens tokens, OffsetDateTime expiresAt, int port) {
        var secret = TokenSecret.fresh();
        tokens.add(resident.account(), "uji", ALL, secret, expiresAt);
        return new Program(new Browser(port), secret.text());
    }

    HttpResponse<String> get(String path) {
        return browser.send(request(path).GET());
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return browser.send(request);
    }

    HttpResponse<String> sendAs(String type, String path, String body, String... headers) {
        return browser.send(
                request(path).header("Content-Type", type).headers(headers).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> upload(String path, byte[] file) {
        return browser.send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder request(String path) {
        return browser.request("/api/v1" + path).header("Authorization", "Bearer " + secret);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
