package id.go.bantenprov.egov.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Person;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.ledger.sequence.Sequencer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
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
    Programs programs;

    @Autowired
    Sequencer sequencer;

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
        "/agencies/1.03.0.00.0.00.03.0000",
        "/board",
    })
    void what_is_public_is_answered_as_shown(String path) {
        var named = path.replaceFirst("(?<=.)/[^/]+$", "/{code}");
        answered(named, "GET", new Browser(port).get("/api/v1" + path));
    }

    @Test
    void an_application_is_sent_read_and_withdrawn() throws IOException {
        send();
        for (var part : new String[] {"", "/{number}", "/{number}/files"}) read(resident, "/applications" + part);
        sequencer.round(); // a receipt has its proof as soon as the log is signed
        call(resident, "GET", "/applications/{number}/receipt");
        call(resident, "POST", "/applications/{number}/messages");
        read(resident, "/applications/{number}/messages");
        answered("/tracking/{number}", "GET", new Browser(port).get("/api/v1/tracking/" + number));
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
        var answer = programs.of(resident).upload(path.replace("{number}", number) + query, Samples.pdf());
        return answered(path, "POST", answer);
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
        var answer = programs.of(person)
                .send(
                        method,
                        path.replace("{number}", number),
                        body,
                        "If-Match",
                        "\"" + version + "\"",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        return answered(path, method, answer);
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
    void every_example_is_of_an_operation() {
        var shown = Objects.requireNonNull(Example.FOLDER.toFile().list());

        assertThat(operations(_ -> true))
                .containsAll(
                        Stream.of(shown).map(file -> file.replace(".json", "")).toList());
    }

    /** Going on without an assessment is for routes that do not wait for one; no service has such a route yet. */
    @Test
    void every_operation_of_json_has_an_example() {
        assertThat(operations(ExecutingTheExamplesTest::lacksExample))
                .containsExactly("put-cases-number-missed-assessment");
    }

    private List<String> operations(Predicate<JsonNode> which) {
        var document = JSON.readTree(new Browser(port).get("/api/openapi.json").body());
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(verb -> which.test(verb.getValue()))
                        .map(verb -> name(verb.getKey(), path.getKey().replaceFirst("/api/v1", ""))))
                .toList();
    }

    private static boolean lacksExample(JsonNode operation) {
        var bodies = Stream.concat(
                Stream.of(operation.at("/requestBody/content/application~1json")),
                operation.path("responses").valueStream().map(answer -> answer.at("/content/application~1json")));
        return bodies.anyMatch(body -> body.isObject() && !body.has("example"));
    }
}
