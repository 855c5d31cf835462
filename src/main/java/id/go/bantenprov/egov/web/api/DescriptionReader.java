package id.go.bantenprov.egov.web.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.go.bantenprov.egov.web.api.ApiView.Answer;
import id.go.bantenprov.egov.web.api.ApiView.Group;
import id.go.bantenprov.egov.web.api.ApiView.Operation;
import id.go.bantenprov.egov.web.api.ApiView.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an OpenAPI document into what a page shows of it; what the document does not say is left out. */
final class DescriptionReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final String ROOT = "/api/v1/";

    private DescriptionReader() {}

    static ApiView read(byte[] openApi, List<String> problems) {
        var document = JSON.readTree(openApi);
        return new ApiView(
                document.at("/info/title").asString(""),
                document.at("/servers/0/url").asString(""),
                groups(document.path("paths")),
                problems);
    }

    private static List<Group> groups(JsonNode paths) {
        return paths
                .propertyStream()
                .flatMap(path -> operations(path.getKey(), path.getValue()))
                .collect(groupingBy(operation -> groupOf(operation.path()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static String groupOf(String path) {
        return path.startsWith(ROOT) ? path.substring(ROOT.length()).split("/", 2)[0] : path;
    }

    private static Stream<Operation> operations(String path, JsonNode item) {
        return METHODS.stream().filter(item::has).map(method -> operation(method, path, item.path(method)));
    }

    private static Operation operation(String method, String path, JsonNode operation) {
        return new Operation(
                method + path.replaceAll("[^a-zA-Z0-9]+", "-"),
                method.toUpperCase(Locale.ROOT),
                path,
                text(operation, "summary", "description"),
                operation
                        .path("parameters")
                        .valueStream()
                        .map(DescriptionReader::parameter)
                        .toList(),
                scopes(operation.path("security")),
                example(operation.path("requestBody").path("content")),
                operation
                        .path("responses")
                        .propertyStream()
                        .map(DescriptionReader::answer)
                        .toList());
    }

    private static Parameter parameter(JsonNode parameter) {
        return new Parameter(
                parameter.path("name").asString(""),
                parameter.path("in").asString(""),
                parameter.path("required").asBoolean(false),
                parameter.at("/schema/type").asString("string"),
                text(parameter, "description"));
    }

    private static List<String> scopes(JsonNode security) {
        return security.valueStream()
                .flatMap(JsonNode::valueStream)
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .distinct()
                .toList();
    }

    private static Answer answer(Map.Entry<String, JsonNode> answer) {
        return new Answer(
                answer.getKey(),
                text(answer.getValue(), "description"),
                example(answer.getValue().path("content")));
    }

    /** The first example of any form the body may have. */
    private static @Nullable String example(JsonNode content) {
        return content.valueStream()
                .flatMap(form -> Stream.concat(
                        Stream.of(form.path("example")),
                        form.path("examples").valueStream().map(named -> named.path("value"))))
                .filter(example -> !example.isMissingNode())
                .map(example -> example.isString() ? example.asString() : example.toPrettyString())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(JsonNode node, String... names) {
        return Stream.of(names)
                .map(name -> node.path(name).asString(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }
}
