package id.go.bantenprov.egov.casework.clock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/** The board and the log of a site on this machine, as an outsider's program reads them. */
record BoardOutside(int port, Ledger ledger, JdbcClient jdbc) {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** What that program says once both know all that happened. */
    String verified() {
        await().atMost(LONGEST).until(this::isAllSigned);
        await().atMost(LONGEST)
                .until(() ->
                        board().contains("size=" + ledger.head().orElseThrow().size() + ";"));
        var said = new ByteArrayOutputStream();
        Verify.run(new String[] {"board", "--url", site()}, new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8);
    }

    private boolean isAllSigned() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM ledger.pending)")
                .query(Boolean.class)
                .single();
    }

    private String board() {
        return RestClient.create(site()).get().uri("/kinerja.csv").retrieve().body(String.class);
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
