package id.go.bantenprov.egov.casework;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.Scope;
import id.go.bantenprov.egov.identity.model.ApiTokens;
import id.go.bantenprov.egov.identity.model.TokenSecret;
import id.go.bantenprov.egov.ledger.sequence.Sequencer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the published description are sent as they stand there, through whole lives of applications. */
@CaseworkTest
class ExecutingTheExamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Province province;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Sequencer sequencer;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    /** What the examples cannot know: ids of this day, by the names of their fields. */
    final Map<String, JsonNode> known = new HashMap<>();

    Resident resident;
    Officer desk;
    Officer holder;
    Officer signer;
    String number = "";
    int version;

    @BeforeEach
    void people() {
        resident = province.resident("Nurhayati Salim");
        desk = province.officer("Rina Marlina", "diskominfo.ppid");
        holder = province.officer("Agus Salim Nasution", "dpupr.ppidPelaksana");
        signer = province.holder("Tuti Handayani", "diskominfo.ppidUtama", Role.HEAD);
        known.put("assignee", JSON.valueToTree(desk.account().toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "/services",
        "/services/PPID",
        "/regions",
        "/regions/36.03",
        "/agencies",
        "/agencies/dpupr",
        "/board",
    })
    void what_is_public_is_answered_as_shown(String path) {
        var named = path.replaceFirst("(?<=.)/[^/]+$", "/{code}");
        new Example(name("GET", named))
                .describes(new Browser(port).get("/api/v1" + path).body());
    }

    @Test
    void an_application_is_sent_read_and_withdrawn() throws IOException {
        send();
        for (var part : new String[] {"", "/{number}", "/{number}/files"}) read(resident, "/applications" + part);
        sequencer.round(); // a receipt has its proof as soon as the log is signed
        call(resident, "GET", "/applications/{number}/receipt");
        call(resident, "POST", "/applications/{number}/messages");
        read(resident, "/applications/{number}/messages");
        new Example("get-tracking-number")
                .describes(new Browser(port).get("/api/v1/tracking/" + number).body());
        change(resident, "POST", "/applications/{number}/withdrawal");
    }

    @Test
    void a_correction_is_asked_for_taken_back_and_answered() throws IOException {
        send();
        change(desk, "POST", "/cases/{number}/corrections");
        change(desk, "DELETE", "/cases/{number}/corrections");
        change(desk, "POST", "/cases/{number}/corrections");
        read(resident, "/applications/{number}");
        known.put("ktp", list(upload("/applications/{number}/correction/files", "?requirement=ktp&name=ktp.pdf")));
        change(resident, "PUT", "/applications/{number}/correction");
    }

    @Test
    void a_case_is_worked_and_decided() throws IOException {
        send();
        read(desk, "/cases");
        read(desk, "/cases/{number}");
        change(desk, "PUT", "/cases/{number}/assignment");
        call(desk, "POST", "/cases/{number}/messages");
        call(desk, "POST", "/cases/{number}/notes");
        change(desk, "PUT", "/cases/{number}/completeness");
        change(signer, "POST", "/cases/{number}/extension");
        change(holder, "PUT", "/cases/{number}/assessment");
        change(desk, "PUT", "/cases/{number}/approval");
        change(signer, "POST", "/cases/{number}/return");
        change(desk, "PUT", "/cases/{number}/approval");
    }

    private void send() throws IOException {
        var uploaded = upload("/uploads", "?service=PPID&requirement=ktp&name=ktp.pdf");
        known.put("draft", uploaded.path("draft"));
        known.put("ktp", list(uploaded));
        number = call(resident, "POST", "/applications").path("number").asString();
        version = 1;
    }

    private static JsonNode list(JsonNode uploaded) {
        return JSON.createArrayNode().add(uploaded.path("file"));
    }

    private JsonNode upload(String path, String query) throws IOException {
        return answered(path, "POST", called(resident, "POST", path, query, BodyPublishers.ofByteArray(Samples.pdf())));
    }

    private void read(Person person, String path) {
        call(person, "GET", path);
    }

    /** On the version that was answered last. */
    private void change(Person person, String method, String path) {
        version = call(person, method, path).path("version").asInt();
    }

    private JsonNode call(Person person, String method, String path) {
        var body = new Example(name(method, path)).request(known);
        var sent = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return answered(path, method, called(person, method, path, "", sent));
    }

    private HttpResponse<String> called(Person person, String method, String path, String query, BodyPublisher body) {
        var secret = TokenSecret.fresh();
        var browser = new Browser(port);
        tokens.add(
                person.account(),
                "uji",
                Set.of(Scope.values()),
                secret,
                OffsetDateTime.now(clock).plusDays(1));
        return browser.send(browser.request("/api/v1" + path.replace("{number}", number) + query)
                .header("Authorization", "Bearer " + secret.text())
                .header("Content-Type", query.isEmpty() ? "application/json" : "application/octet-stream")
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body));
    }

    private static JsonNode answered(String path, String method, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isBetween(200, 201);
        if (answer.body().isEmpty()) return JSON.createObjectNode();
        new Example(name(method, path)).describes(answer.body());
        return JSON.readTree(answer.body());
    }

    private static String name(String method, String path) {
        return (method.toLowerCase(Locale.ROOT) + path)
                .replaceAll("[^a-zA-Z0-9]+", "-")
                .replaceAll("-$", "");
    }

    @Test
    void every_example_is_of_an_operation_and_every_operation_of_json_has_one() {
        var document = JSON.readTree(new Browser(port).get("/api/openapi.json").body());
        var shown = Arrays.stream(Objects.requireNonNull(Example.FOLDER.toFile().list()))
                .map(file -> file.replace(".json", ""))
                .collect(toSet());
        var missing = document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(verb -> lacksExample(verb.getValue()))
                        .map(verb -> name(verb.getKey(), path.getKey().replaceFirst("/api/v1", ""))));

        assertThat(missing.sorted().collect(joining(" "))).isEqualTo("put-cases-number-missed-assessment");
        var operations = document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(verb -> name(verb.getKey(), path.getKey().replaceFirst("/api/v1", ""))));
        assertThat(operations.toList()).containsAll(shown);
    }

    private static boolean lacksExample(JsonNode operation) {
        var bodies = Stream.concat(
                Stream.of(operation.at("/requestBody/content/application~1json")),
                operation.path("responses").valueStream().map(answer -> answer.at("/content/application~1json")));
        return bodies.anyMatch(body -> body.isObject() && !body.has("example"));
    }
}
