package id.go.bantenprov.egov.bench;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lives over the API of the product: submitted, declared complete, assessed, reviewed, approved, read back. Files are
 * uploaded before; the lives are over when the last of their entries has its place in the log.
 */
final class ProductLives implements Lives {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Server server;
    private final Connection database;
    private final Calls calls;
    private final Calls uploads;
    private final People people;
    private final ResearchLetter letter;
    private final WaitingDrafts waiting;
    private List<Prepared> prepared = List.of();

    ProductLives(Server server, Connection database) throws Exception {
        this.server = server;
        this.database = database;
        this.calls = new Calls(server.program().site());
        this.people = People.of(server);
        this.uploads = new Calls(server.program().site());
        this.letter = new ResearchLetter(uploads);
        this.waiting = new WaitingDrafts(database);
    }

    /** @param draft the body that submits it */
    private record Prepared(String applicant, String draft) {}

    @Override
    public String name() {
        return "product";
    }

    @Override
    public Optional<ProcessHandle> program() {
        return ProcessHandle.of(server.program().pid());
    }

    Calls calls() {
        return calls;
    }

    /** What preparing a life calls: six uploads, before the clock runs. */
    Calls uploads() {
        return uploads;
    }

    /** A body that submits an application, as others than the product can take it too. */
    String body() {
        return letter.prepare(people.applicants().getFirst());
    }

    @Override
    public void prepare(int count) throws Exception {
        var uploaded = new Prepared[count];
        Together.work(count, (client, n) -> {
            var applicant = people.applicants().get(client);
            uploaded[n] = new Prepared(applicant, letter.prepare(applicant));
            waiting.putAside(draft(uploaded[n]));
        });
        waiting.giveBack();
        prepared = List.of(uploaded);
    }

    private static UUID draft(Prepared prepared) {
        return UUID.fromString(JSON.readTree(prepared.draft()).path("draft").asString());
    }

    @Override
    public long live(int count) throws Exception {
        var begun = System.nanoTime();
        Together.work(count, (_, n) -> live(prepared.get(n)));
        while (entriesWait()) Thread.sleep(5);
        return System.nanoTime() - begun;
    }

    private boolean entriesWait() throws SQLException {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery("SELECT EXISTS (SELECT FROM ledger.pending)")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private void live(Prepared prepared) {
        var submitted = calls.make(
                Calls.Call.json("submit", "POST", "/api/v1/applications", prepared.applicant(), "", prepared.draft()));
        var number = JSON.readTree(submitted.body()).path("number").asString();
        var file = "/api/v1/cases/" + number;
        var complete = put("declare complete", file + "/completeness", people.counter(), submitted, "");
        var assessed = put("assess", file + "/assessment", people.assessor(), complete, "{\"view\": \"AGREE\"}");
        var reviewed = put(
                "review",
                file + "/approval",
                people.reviewer(),
                assessed,
                "{\"outcome\": \"GRANTED\", \"reasons\": \"Berkas lengkap dan benar.\"}");
        put("approve", file + "/approval", people.approver(), reviewed, "{}");
        calls.make(Calls.Call.get("read back", "/api/v1/applications/" + number, prepared.applicant()));
    }

    /** A deed on the version that the deed before it answered. */
    private HttpResponse<String> put(String name, String path, String token, HttpResponse<String> before, String body) {
        var version = before.headers().firstValue("ETag").orElseThrow();
        return calls.make(Calls.Call.json(name, "PUT", path, token, version, body));
    }
}
