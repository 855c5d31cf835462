package id.go.bantenprov.egov.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does a creating request once, however often it comes. The answer is kept in the transaction of the deed: both are
 * there, or neither. Refusals are answered the same again; a fault of ours, and that somebody has to wait, is not kept,
 * so that trying again helps.
 */
@Service
public class DoOnce {
    /** Longest key, in characters. */
    static final int KEY_MAX = 200;

    /**
     * @param scope who asks, and the method and path asked: a key means nothing beyond it
     * @param body as it was read; another one under the same key is a mistake of the caller
     */
    public record Command(String scope, String key, Object body) {}

    private final IdempotencyKeys keys;
    private final JsonMapper json;

    DoOnce(IdempotencyKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /** @param deed answers with identifiers only, or a problem; it takes part in this transaction */
    @Transactional
    public Once handle(Visitor visitor, Command command, Supplier<ResponseEntity<?>> deed) {
        if (!keys.take(command.scope(), command.key())) return new Once.InProgress();
        var sha256 = sha256(json.writeValueAsString(command.body()));
        var before = keys.find(command.scope(), command.key());
        if (before.isPresent()) {
            return before.get().bodySha256().equals(sha256)
                    ? new Once.Answered(response(before.get()))
                    : new Once.OtherBody();
        }
        var given = deed.get();
        if (given.getStatusCode().isSameCodeAs(HttpStatus.TOO_MANY_REQUESTS)) return passedOn(given);
        var answer = answer(given, sha256);
        keys.keep(command.scope(), command.key(), answer);
        return new Once.Answered(response(answer));
    }

    private Once passedOn(ResponseEntity<?> given) {
        return new Once.Answered(ResponseEntity.status(given.getStatusCode())
                .headers(given.getHeaders())
                .body(text(given.getBody())));
    }

    private IdempotencyKeys.Row answer(ResponseEntity<?> response, String sha256) {
        var headers = response.getHeaders();
        var body = response.getBody();
        return new IdempotencyKeys.Row(
                sha256,
                response.getStatusCode().value(),
                headers.getFirst(HttpHeaders.LOCATION),
                headers.getETag(),
                type(headers, body),
                text(body));
    }

    private @Nullable String text(@Nullable Object body) {
        return body == null ? null : json.writeValueAsString(body);
    }

    private static @Nullable String type(HttpHeaders headers, @Nullable Object body) {
        if (body == null) return null;
        var type = headers.getContentType();
        return (type == null ? MediaType.APPLICATION_JSON : type).toString();
    }

    private static ResponseEntity<String> response(IdempotencyKeys.Row answer) {
        var response = ResponseEntity.status(answer.status());
        if (answer.location() != null) response.header(HttpHeaders.LOCATION, answer.location());
        if (answer.etag() != null) response.eTag(answer.etag());
        if (answer.type() != null) response.contentType(MediaType.valueOf(answer.type()));
        return response.body(answer.body());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
