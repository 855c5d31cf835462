package id.go.bantenprov.egov.casework.board;

import static org.awaitility.Awaitility.await;

import id.go.bantenprov.egov.TestDatabase;
import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.ledger.CaseEntry;
import id.go.bantenprov.egov.ledger.Ledger;
import id.go.bantenprov.egov.ledger.PublicEntry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

/** A running province whose log holds some hundred generated cases, with a database of its own. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"egov.board.pause=50ms", "egov.demo.seed=false"})
abstract class GeneratedProvince {
    private static final long SEED = 20261124;
    private static final int CASES_A_SERVICE = 150;

    @Autowired
    Ledger ledger;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Agencies agencies;

    @Autowired
    Calendars calendars;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry settings) {
        TestDatabase.ownIn(settings);
    }

    @BeforeEach
    void letCasesLive() {
        if (!board().contains(",SKP,")) append(generated(SEED));
    }

    private List<CaseEntry> generated(long seed) {
        var random = new Random(seed);
        var today = LocalDate.now(clock);
        return catalogue.versions().stream()
                .flatMap(service -> Stream.generate(() -> daysFor(service, random, today))
                        .limit(CASES_A_SERVICE)
                        .map(day -> new CaseWalk(random, service, owner(service), calendars.current(), day)))
                .flatMap(walk -> walk.until(today).stream())
                .toList();
    }

    private static LocalDate daysFor(OnlineService service, Random random, LocalDate today) {
        int daysOfYear = today.getDayOfYear() - 4;
        return Stream.generate(() -> today.withDayOfYear(4 + random.nextInt(daysOfYear)))
                .filter(service::takesApplicationsOn)
                .findFirst()
                .orElseThrow();
    }

    final String owner(OnlineService service) {
        var unit = agencies.find(service.owner()).orElseThrow();
        return unit.officialCode().map(AgencyCode::value).orElse(unit.agency().value());
    }

    final void append(List<CaseEntry> entries) {
        var last = transaction.execute(_ -> ledger.appendAll(entries)).getLast().id();
        await().atMost(Duration.ofMinutes(1)).until(() -> ledger.proof(last).isPresent());
        awaitFold();
    }

    final void append(PublicEntry entry) {
        var id = transaction.execute(_ -> ledger.append(entry));
        await().atMost(Duration.ofMinutes(1)).until(() -> ledger.proof(id).isPresent());
        awaitFold();
    }

    private void awaitFold() {
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        board().contains("size=" + ledger.head().orElseThrow().size() + ";"));
    }

    final String board() {
        return RestClient.create("http://localhost:" + port)
                .get()
                .uri("/kinerja.csv")
                .retrieve()
                .body(String.class);
    }
}
