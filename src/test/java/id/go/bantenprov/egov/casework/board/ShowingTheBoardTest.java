package id.go.bantenprov.egov.casework.board;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.catalogue.MeasuredDuration;
import id.go.bantenprov.egov.catalogue.PromiseFigures;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.ledger.CaseEntry;
import id.go.bantenprov.egov.ledger.CaseTag;
import id.go.bantenprov.egov.ledger.EntryType;
import id.go.bantenprov.egov.web.Time;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ShowingTheBoardTest extends GeneratedProvince {
    @Autowired
    private MeasuredDuration measured;

    @Autowired
    private PromiseFigures promiseFigures;

    @Autowired
    private PublishFigures publishFigures;

    @Autowired
    private ClosedDays closedDays;

    private Browser anybody;

    @BeforeEach
    void openBrowser() {
        anybody = new Browser(port);
    }

    @Test
    void anybody_sees_figures_with_the_part_of_the_log_they_are_true_for() {
        var page = anybody.get("/kinerja");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Apakah kami menepati janji?",
                        "data-live=\"board\"",
                        "/kinerja/SKP/terlambat-kini?masa=30",
                        "Sidik catatan:");
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void every_figure_opens_as_many_rows_as_it_counts(Figure figure) {
        var service = anybody.get("/kinerja/SKP?masa=tahun").body();
        assertThat(service).contains("/kinerja/SKP/" + figure.slug() + "?masa=tahun");

        var address = "/kinerja/SKP/" + figure.slug() + "?masa=tahun";
        long rows = 0;
        for (var next = address; !next.isEmpty(); ) {
            var page = anybody.get(next);
            assertThat(page.statusCode()).isEqualTo(200);
            rows += Pattern.compile("<tr role=\"row\"><th scope=\"row\"")
                    .matcher(page.body())
                    .results()
                    .count();
            var more = Pattern.compile("href=\"([^\"]*sesudah[^\"]*)\" role=\"button\"")
                    .matcher(page.body());
            next = more.find() ? more.group(1).replace("&amp;", "&") : "";
        }
        assertThat(rows).isEqualTo(counted(figure));
    }

    @Test
    void what_was_decided_late_shows_the_promised_day_before_that() {
        var day = LocalDate.of(2026, 11, 30);
        var late = new CaseRow("a", "SKP", 1, day, day, "GRANTED", day, null, day.minusDays(2), 9, false);

        assertThat(late.promised()).isEqualTo(day.minusDays(3));
    }

    @Test
    void what_was_decided_in_time_is_said_to_be_over() {
        assertThat(anybody.get("/kinerja/SKP/tepat-janji?masa=tahun").body())
                .contains("data-label=\"Tenggat\">Sudah berakhir, tidak terlambat</td>");
    }

    private long counted(Figure figure) {
        var cells = cells("year");
        return switch (figure) {
            case RECEIVED -> Long.parseLong(cells[5]);
            case FINISHED -> Long.parseLong(cells[6]) + Long.parseLong(cells[7]) + Long.parseLong(cells[8]);
            case REJECTED -> Long.parseLong(cells[8]);
            case LAPSED -> Long.parseLong(cells[9]);
            case ON_TIME -> Long.parseLong(cells[11]);
            case LATE -> Long.parseLong(cells[12]);
            case LATE_NOW -> Long.parseLong(cells[13]);
            case RIGHT_FIRST_TIME -> Long.parseLong(cells[14]);
        };
    }

    private String[] cells(String period) {
        return board().lines()
                .filter(line -> line.contains(",SKP," + period + ","))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
    }

    @Test
    void the_catalogue_counts_the_promises_of_a_service_as_the_board_of_90_days_does() {
        var cells = cells("90d");

        assertThat(measured.of(new ServiceCode("SKP")).orElseThrow().promises())
                .isEqualTo(new MeasuredDuration.Promises(90, Integer.parseInt(cells[11]), Integer.parseInt(cells[12])));
    }

    @Test
    void the_page_of_a_service_shows_the_share_that_its_board_of_90_days_shows() {
        var page = anybody.get("/layanan/surat-keterangan-penelitian").body();
        var share = Pattern.compile("Tepat janji</th><td class=\"egov-num\">([0-9][^<]*)<")
                .matcher(page);

        assertThat(share.find()).isTrue();
        assertThat(anybody.get("/kinerja/SKP?masa=90").body())
                .contains("/kinerja/SKP/tepat-janji?masa=90\">" + share.group(1) + "</a>");
    }

    @Test
    void an_open_case_whose_clock_is_stopped_waits_for_its_applicant() {
        append(newCase(EntryType.APPLICATION_RECEIVED, EntryType.CLOCK_STOPPED));

        assertThat(newestReceived()).contains("Menunggu pemohon").doesNotContain("Berjalan");
    }

    @Test
    void an_open_case_whose_clock_runs_again_is_at_work() {
        append(newCase(EntryType.APPLICATION_RECEIVED, EntryType.CLOCK_STOPPED, EntryType.CLOCK_RESUMED));

        assertThat(newestReceived()).contains("Berjalan").doesNotContain("Menunggu pemohon");
    }

    private List<CaseEntry> newCase(EntryType... steps) {
        var service = catalogue.newest("SKP").orElseThrow();
        var tag = CaseTag.draw();
        return IntStream.range(0, steps.length)
                .mapToObj(step -> new CaseEntry(
                        steps[step],
                        LocalDate.now(clock),
                        owner(service),
                        "SKP",
                        service.version(),
                        tag,
                        step + 1,
                        1,
                        Map.of(),
                        Map.of("number", "rekaan")))
                .toList();
    }

    private String newestReceived() {
        var rows = Pattern.compile("<tr role=\"row\"><th scope=\"row\"[\\s\\S]*?</tr>")
                .matcher(anybody.get("/kinerja/SKP/masuk?masa=30").body());
        assertThat(rows.find()).isTrue();
        return rows.group();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kinerja/XYZ",
                "/kinerja/SKP/apa",
                "/kinerja/%3Cscript%3E",
                "/kinerja.csv?hari=1999-01-01",
                "/kinerja.csv?hari=%2B999999999-01-01",
                "/kinerja.csv?hari=-999999999-01-01"
            })
    void what_the_log_does_not_know_is_not_found(String address) {
        var answer = anybody.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void a_day_that_has_not_passed_or_that_no_database_can_hold_is_not_closed() {
        var today = LocalDate.now(clock);

        assertThat(Stream.of(today, today.plusDays(1), LocalDate.MAX, LocalDate.MIN))
                .allMatch(day -> closedDays.find(day).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "2026-13-01.5", "2026-01-01.x", ".", "'; DROP TABLE", "+5874898-01-01.1", "-4800-01-01.1"
            })
    void a_place_that_is_none_begins_at_the_beginning(String place) {
        var page = anybody.get("/kinerja/SKP/masuk?masa=90&sesudah=" + URLEncoder.encode(place, UTF_8));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<tr role=\"row\"><th scope=\"row\"");
    }

    @Test
    void programs_get_the_same_figures() {
        var answer = anybody.get("/api/v1/board");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"service\":\"SKP\"", "\"usedMedian\":", "\"origin\":");
    }

    @Test
    void the_catalogue_learns_how_long_services_take_and_the_home_page_whether_promises_are_kept() {
        assertThat(measured.of(new ServiceCode("SKP"))).hasValueSatisfying(skp -> {
            assertThat(skp.ended()).isGreaterThanOrEqualTo(20);
            assertThat(skp.median()).isLessThanOrEqualTo(skp.nineOfTen());
        });
        assertThat(measured.of(new ServiceCode("NONE"))).isEmpty();
        assertThat(promiseFigures.last30Days()).isPresent();
    }

    @Test
    void a_day_is_closed_once_and_its_table_can_be_read_for_ever() {
        var yesterday = LocalDate.now(clock).minusDays(1);

        publishFigures.handle(Time.PASSED);
        var table = anybody.get("/kinerja.csv?hari=" + yesterday).body();

        assertThat(publishFigures.handle(Time.PASSED)).isFalse();
        assertThat(table).startsWith("# board 1; ").contains("day=" + yesterday + "\n");
        assertThat(anybody.get("/kinerja.csv?hari=" + yesterday).body()).isEqualTo(table);
    }
}
