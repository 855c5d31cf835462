package id.go.bantenprov.egov.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the description, a file an operation in {@code api/examples}: what is sent and what is answered. */
final class Examples {
    private static final String FOLDER = "api/examples/";
    private static final String ROOT = "/api/v1/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Examples() {}

    /** Of the operation {@code PUT /api/v1/cases/{number}/approval} it is {@code put-cases-number-approval}. */
    static String name(String method, String path) {
        var words =
                path.substring(ROOT.length()).replaceAll("[^a-zA-Z0-9]+", " ").strip();
        return method.toLowerCase(Locale.ROOT) + "-" + words.replace(' ', '-');
    }

    /** @param part {@code request} or {@code answer} */
    static Optional<Object> find(String name, String part) {
        var file = new ClassPathResource(FOLDER + name + ".json");
        if (!file.exists()) return Optional.empty();
        try (var text = file.getInputStream()) {
            return Optional.ofNullable(JSON.readValue(text, Map.class).get(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
