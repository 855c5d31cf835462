package id.go.bantenprov.egov.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is published stays: a program that was written yesterday still works. The description as published stands in a file;
 * what is added is written there by {@code -Degov.test.contract=write}, and read by whoever reviews the change.
 */
@CaseworkTest
class KeepingTheContractTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/api/published.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** What may be worded anew at any time, and what belongs to one installation. */
    private static final List<String> NOT_PROMISED =
            List.of("example", "description", "summary", "operationId", "tags");

    @LocalServerPort
    int port;

    JsonNode now;

    @BeforeEach
    void read() {
        var document = JSON.readTree(new Browser(port).get("/api/openapi.json").body());
        var promised = JSON.createObjectNode();
        promised.set("paths", sorted(document.path("paths")));
        promised.set("schemas", sorted(document.at("/components/schemas")));
        now = promised;
        if (Example.WRITING) Example.write(PUBLISHED, now);
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ArrayNode all) {
            var array = JSON.createArrayNode();
            all.forEach(each -> array.add(sorted(each)));
            return array;
        }
        if (!(node instanceof ObjectNode object)) return node;
        var sorted = JSON.createObjectNode();
        var fields = new TreeMap<String, JsonNode>();
        object.forEachEntry(fields::put);
        fields.forEach((name, value) -> {
            if (value.isContainer() || !NOT_PROMISED.contains(name)) sorted.set(name, sorted(value));
        });
        List.of("example", "tags").forEach(sorted::remove);
        return sorted;
    }

    @Test
    void nothing_that_was_published_is_taken_away_and_nothing_more_is_asked_for() {
        assertThat(broken(Example.read(PUBLISHED), now, "")).isEmpty();
    }

    @Test
    void what_is_added_is_written_down() {
        assertThat(now)
                .as("-Dtest=KeepingTheContractTest -Degov.test.contract=write writes down what was added")
                .isEqualTo(Example.read(PUBLISHED));
    }

    @Test
    void a_field_taken_away_or_of_another_kind_breaks_it() {
        var published = JSON.readTree("{\"a\": {\"type\": \"string\"}, \"b\": {\"type\": \"string\"}}");
        var changed = JSON.readTree("{\"a\": {\"type\": \"integer\"}, \"c\": {}}");

        assertThat(broken(published, changed, "")).containsExactly("/a/type", "/b");
    }

    @Test
    void so_does_a_new_parameter_that_is_required() {
        var published = JSON.readTree("{\"parameters\": []}");
        var changed = JSON.readTree("{\"parameters\": [{\"name\": \"x\", \"in\": \"query\", \"required\": true}]}");

        assertThat(broken(published, changed, "")).containsExactly("/parameters/x is asked for");
    }

    @Test
    void so_does_one_where_there_was_none() {
        var changed = JSON.readTree("{\"parameters\": [{\"name\": \"x\", \"in\": \"query\", \"required\": true}]}");

        assertThat(broken(JSON.createObjectNode(), changed, "")).containsExactly("/parameters/x is asked for");
    }

    @Test
    void so_does_a_field_that_became_required() {
        var published = JSON.readTree("{\"properties\": {\"a\": {}}}");
        var changed = JSON.readTree("{\"properties\": {\"a\": {}}, \"required\": [\"a\"]}");

        assertThat(broken(published, changed, "")).containsExactly("/required");
    }

    @Test
    void so_does_a_parameter_that_became_required() {
        var published = JSON.readTree("{\"parameters\": [{\"name\": \"x\"}]}");
        var changed = JSON.readTree("{\"parameters\": [{\"name\": \"x\", \"required\": true}]}");

        assertThat(broken(published, changed, "")).containsExactly("/parameters/x/required");
    }

    @Test
    void what_may_be_left_out_breaks_nothing() {
        var published = JSON.readTree("{\"type\": \"object\"}");
        var changed = JSON.readTree("{\"type\": \"object\", \"parameters\": [{\"name\": \"x\", \"required\": false}]}");

        assertThat(broken(published, changed, "")).isEmpty();
    }

    /** The places of the published description that no longer hold. */
    private static List<String> broken(JsonNode published, JsonNode now, String place) {
        if (published.isObject() && now.isObject())
            return Stream.concat(published.propertyStream(), unasked(published, now))
                    .flatMap(each ->
                            broken(each.getValue(), now.path(each.getKey()), place + "/" + each.getKey()).stream())
                    .toList();
        if (place.endsWith("/parameters")) return brokenParameters(byName(published), byName(now), place);
        if (place.endsWith("/required") && now.isArray())
            return published
                            .valueStream()
                            .toList()
                            .containsAll(now.valueStream().toList())
                    ? List.of()
                    : List.of(place);
        return published.equals(now) ? List.of() : List.of(place);
    }

    /** Where nothing at all was asked for and something is now. */
    private static Stream<Map.Entry<String, JsonNode>> unasked(JsonNode published, JsonNode now) {
        return Stream.of("parameters", "required")
                .filter(name -> !published.has(name))
                .filter(name -> now.path(name).isArray() || now.path(name).asBoolean(false))
                .map(name -> Map.entry(name, JSON.createArrayNode()));
    }

    private static List<String> brokenParameters(
            Map<String, JsonNode> published, Map<String, JsonNode> now, String place) {
        var broken = new ArrayList<String>();
        published.forEach((name, parameter) ->
                broken.addAll(broken(parameter, now.getOrDefault(name, JSON.missingNode()), place + "/" + name)));
        now.forEach((name, parameter) -> {
            if (!published.containsKey(name) && parameter.path("required").asBoolean(false))
                broken.add(place + "/" + name + " is asked for");
        });
        return broken;
    }

    private static Map<String, JsonNode> byName(JsonNode parameters) {
        var byName = new TreeMap<String, JsonNode>();
        parameters.forEach(each -> byName.put(each.path("name").asString(""), each));
        return byName;
    }
}
