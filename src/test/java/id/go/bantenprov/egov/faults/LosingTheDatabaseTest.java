package id.go.bantenprov.egov.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.document.Samples;
import id.go.bantenprov.egov.identity.Browser;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away and comes back: visitors are told so meanwhile, and afterwards all goes on by itself. */
class LosingTheDatabaseTest {
    private static final Duration AWAY = Duration.ofSeconds(Boolean.getBoolean("egov.test.long") ? 30 : 5);

    @TempDir
    Path data;

    @Test
    void visitors_are_told_and_served_again_when_it_is_back() throws Exception {
        var address = TestDatabase.createDatabase();
        try (var way = new Way(URI.create(address.replace("jdbc:", "")).getPort());
                var program = Program.start(data, Program.QUICK, through(way, address))
                        .ready()) {
            var person = Petitioner.register(1, Samples.pdf(), program.port());
            person.apply();
            way.cut();
            missesIt(program);
            way.mend();
            person.apply();
            assertThat(person.noted())
                    .allSatisfy(noted -> assertThat(person.missing(noted)).isEmpty());
        }
    }

    /** As long as it is away, every page that needs it says so, and none hangs. */
    private static void missesIt(Program program) {
        var visitor = new Browser(program.port());
        var back = System.nanoTime() + AWAY.toNanos();
        do {
            var answer = visitor.get("/permohonan/baru/permintaan-informasi-publik");
            assertThat(answer.statusCode()).isIn(302, 503);
            assertThat(answer.body()).doesNotContain("Exception", "jdbc");
        } while (System.nanoTime() < back);
    }

    private static Map<String, String> through(Way way, String address) {
        return Map.of(
                "EGOV_DATABASE_URL", address.replaceAll(":[0-9]+/", ":" + way.port() + "/"),
                "EGOV_DATABASE_USER", "postgres",
                "EGOV_DATABASE_PASSWORD", "postgres");
    }
}
