package id.go.bantenprov.egov.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An example of the published description: what is sent, and what is answered. With {@code -Degov.test.contract=write} what
 * was answered is written down, of a list the first, so that whoever changes the interface reads what changes.
 */
public final class Example {
    /** Whether what is published is written down anew, and not compared. */
    public static final boolean WRITING = "write".equals(System.getProperty("egov.test.contract"));

    static final Path FOLDER = Path.of("src/main/resources/api/examples");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final ObjectNode whole;

    /** @param operation as {@code put-cases-number-approval} */
    public Example(String operation) {
        file = FOLDER.resolve(operation + ".json");
        whole = Files.exists(file) ? (ObjectNode) read(file) : JSON.createObjectNode();
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, JsonNode json) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(json) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is sent, with the ids of this day in the place of the example's; empty if nothing is. @param known by field */
    String request(Map<String, JsonNode> known) {
        if (!whole.has("request")) return "";
        var body = whole.path("request").deepCopy();
        put(known, body);
        return body.toString();
    }

    private static void put(Map<String, JsonNode> known, JsonNode in) {
        if (in instanceof ObjectNode object)
            known.forEach((field, value) -> {
                if (object.has(field)) object.set(field, value);
            });
        in.forEach(part -> put(known, part));
    }

    /** Sees that this answer is one as the example shows. */
    public void describes(String answer) {
        var given = JSON.readTree(answer);
        if (WRITING) {
            whole.set("answer", shortened(given));
            write(file, whole);
        }
        assertThat(whole.has("answer")).as("%s has an example answer", file).isTrue();
        assertThat(difference(whole.path("answer"), given, file.getFileName().toString()))
                .isEmpty();
    }

    private static JsonNode shortened(JsonNode given) {
        if (given instanceof ArrayNode all)
            return all.isEmpty() ? all : JSON.createArrayNode().add(shortened(all.get(0)));
        if (!(given instanceof ObjectNode object)) return given;
        var shorter = JSON.createObjectNode();
        object.forEachEntry((name, value) -> shorter.set(name, shortened(value)));
        return shorter;
    }

    /** How an answer differs from what is shown: it may tell more; of a list, one must be like the first that is shown. */
    private static Optional<String> difference(JsonNode shown, JsonNode given, String place) {
        if (shown.isNull() || given.isNull()) return Optional.empty();
        if (given.getNodeType() != shown.getNodeType()) return Optional.of(place + " is " + given);
        if (shown.isObject())
            return shown.propertyStream()
                    .flatMap(each ->
                            difference(each.getValue(), given.path(each.getKey()), place + "/" + each.getKey())
                                    .stream())
                    .findFirst();
        if (!shown.isArray() || shown.isEmpty()) return Optional.empty();
        var all = given.valueStream()
                .map(each -> difference(shown.get(0), each, place + "/0"))
                .toList();
        return all.contains(Optional.<String>empty())
                ? Optional.empty()
                : all.stream().findFirst().orElse(Optional.of(place + " is empty"));
    }
}
