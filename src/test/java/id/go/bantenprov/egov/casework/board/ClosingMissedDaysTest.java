package id.go.bantenprov.egov.casework.board;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.go.bantenprov.egov.ledger.LogEntry;
import id.go.bantenprov.egov.web.Time;
import id.go.bantenprov.verify.Report;
import id.go.bantenprov.verify.board.BoardFold;
import id.go.bantenprov.verify.board.PublishedBoard;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClient;

/** The server was off for some nights: the days are closed when it is back. */
class ClosingMissedDaysTest extends GeneratedProvince {
    private static final Pattern CLOSED =
            Pattern.compile("\"date\":\"([0-9-]{10})\"[^}]*\"type\":\"figures.published\"");

    @Autowired
    private PublishFigures publishFigures;

    private LocalDate today;
    private long sizeBefore;

    @BeforeEach
    void three_nights_were_missed() {
        today = LocalDate.now(clock);
        jdbc.sql("DELETE FROM casework.board_day").update();
        jdbc.sql("INSERT INTO casework.board_day (day, csv, sha256) VALUES (:day, '', '')")
                .param("day", today.minusDays(4))
                .update();
        sizeBefore = ledger.head().orElseThrow().size();
    }

    @Test
    void each_missed_day_is_closed_once_and_in_order() {
        EveryNight.closeAll(publishFigures);
        EveryNight.closeAll(publishFigures);

        assertThat(closedInTheLog()).isEqualTo(missed().toList());
    }

    @Test
    void nothing_is_left_to_close_after_them() {
        EveryNight.closeAll(publishFigures);

        assertThat(publishFigures.handle(Time.PASSED)).isFalse();
    }

    @Test
    void the_verifier_finds_every_cell_of_a_missed_day_as_it_was_closed() {
        EveryNight.closeAll(publishFigures);

        assertThat(missed().map(this::table))
                .allSatisfy(table -> assertThat(findings(table)).isEmpty());
    }

    private Stream<LocalDate> missed() {
        return IntStream.of(3, 2, 1).mapToObj(today::minusDays);
    }

    private List<LocalDate> closedInTheLog() {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> ledger.entries(sizeBefore, 1_000).stream()
                                .map(LogEntry::text)
                                .flatMap(text -> CLOSED.matcher(text).results())
                                .map(ClosingMissedDaysTest::day)
                                .toList(),
                        days -> days.size() >= 3);
    }

    private static LocalDate day(MatchResult found) {
        return LocalDate.parse(found.group(1));
    }

    private String table(LocalDate day) {
        return RestClient.create("http://localhost:" + port)
                .get()
                .uri("/kinerja.csv?hari=" + day)
                .retrieve()
                .body(String.class);
    }

    private List<String> findings(String table) {
        var published = PublishedBoard.parse(table);
        var report = new Report();
        var fold = new BoardFold(report);
        ledger.entries(0, Math.toIntExact(published.size()))
                .forEach(entry -> fold.read(entry.index(), entry.text().getBytes(UTF_8)));
        published.compare(fold, report);
        return report.findings();
    }
}
