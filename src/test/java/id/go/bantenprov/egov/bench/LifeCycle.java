package id.go.bantenprov.egov.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole lives of applications over the API: submitted, declared complete, assessed, reviewed, approved, read back. Files
 * are uploaded before the clock runs; rendering and signing are measured apart.
 */
final class LifeCycle {
    private static final String MEASURE = "1 life cycle";
    private static final int CALLS_A_LIFE = 6;
    private static final int WARM_UP = 160;
    private static final int LIVES = 480;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Server server;
    private final Calls calls;
    private final People people;
    private final ResearchLetter letter;

    private LifeCycle(Server server) throws Exception {
        this.server = server;
        this.calls = new Calls(server.program().site());
        this.people = People.of(server);
        this.letter = new ResearchLetter(calls);
    }

    static List<Figure> figures(Server server) throws Exception {
        return new LifeCycle(server).take();
    }

    private List<Figure> take() throws Exception {
        liveAll(prepared(WARM_UP));
        var prepared = prepared(LIVES);
        calls.reset();
        try (var database = server.database()) {
            Statements.begin(database);
            var nanos = liveAll(prepared);
            var statements = Statements.counted(database);
            var figures = new ArrayList<Figure>();
            figures.add(Figure.aSecond(MEASURE, "lives", LIVES, nanos));
            figures.add(Figure.aSecond(MEASURE, "calls", LIVES * CALLS_A_LIFE, nanos));
            figures.addAll(calls.figures(MEASURE));
            figures.addAll(Statements.figures(MEASURE, "a life", statements, LIVES));
            Statements.print(statements, LIVES);
            return figures;
        }
    }

    /** @param draft the body that submits it */
    private record Prepared(String applicant, String draft) {}

    private List<Prepared> prepared(int count) throws Exception {
        var prepared = new Prepared[count];
        Together.work(count, (client, n) -> {
            var applicant = people.applicants().get(client);
            prepared[n] = new Prepared(applicant, letter.prepare(applicant));
        });
        return List.of(prepared);
    }

    private long liveAll(List<Prepared> prepared) throws Exception {
        return Together.work(prepared.size(), (_, n) -> live(prepared.get(n)));
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
