package id.go.bantenprov.verify.board;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.verify.Report;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComputingTheBoardTest {
    private static final String SKP =
            "\"service\":\"SKP\",\"version\":\"1\",\"promise\":{\"days\":5,\"from\":\"complete\",\"check\":2,\"answerWithin\":20,\"resumeFloor\":1}";

    private final Report report = new Report();
    private final BoardFold fold = new BoardFold(report);
    private long next;

    @BeforeEach
    void publishCalendarsAndService() {
        read(Calendars.entry(2026));
        read(Calendars.entry(2027));
        read("{\"v\":1,\"type\":\"service.published\",\"day\":\"2026-01-02\"," + SKP + "}");
    }

    @Test
    void a_case_with_a_correction_that_ends_on_its_last_day_is_right() {
        step("a", 1, "application.received", "2026-11-23", "'checkDue':'2026-11-25'");
        step(
                "a",
                2,
                "application.complete",
                "2026-11-24",
                "'by':'officer','start':'2026-11-24','days':5,'due':'2026-12-01'");
        step("a", 3, "clock.stopped", "2026-11-26", "'stage':'promise','left':3,'answerBy':'2026-12-28'");
        step("a", 4, "clock.resumed", "2026-12-07", "'stage':'promise','due':'2026-12-10'");
        step("a", 5, "application.decided", "2026-12-10", "'outcome':'granted'");
        step("a", 6, "result.issued", "2026-12-10", "'outcome':'granted','due':'2026-12-10','used':5");

        assertThat(report.findings()).isEmpty();
        assertThat(line("2026-12-11", "30d"))
                .isEqualTo("received 1, granted 1, on_time 1, late 0, late_now 0, right_first_time 0");
    }

    @Test
    void nobody_acts_and_the_start_counts_as_made_on_the_day_the_check_was_due() {
        step("a", 1, "application.received", "2026-03-16", "'checkDue':'2026-03-25'");
        step("a", 2, "application.complete", "2026-03-26", "'by':'deadline','start':'2026-03-25','due':'2026-04-01'");

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void an_open_late_case_counts_at_once_and_stays_counted_after_a_late_question() {
        step("a", 1, "application.received", "2026-11-23", "'checkDue':'2026-11-25'");
        step("a", 2, "application.complete", "2026-11-24", "'due':'2026-12-01'");
        assertThat(line("2026-12-01", "30d")).contains("late 0, late_now 0");
        assertThat(line("2026-12-02", "30d")).contains("late 1, late_now 1");

        step("a", 3, "clock.stopped", "2026-12-04", "'stage':'promise','left':-3");
        assertThat(line("2026-12-07", "30d")).contains("late 1, late_now 0");

        step("a", 4, "clock.resumed", "2026-12-14", "'stage':'promise','due':'2026-12-09'");
        step("a", 5, "result.issued", "2026-12-15", "'outcome':'rejected','due':'2026-12-09','used':9");
        assertThat(line("2026-12-20", "30d")).contains("on_time 0, late 1, late_now 0");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void withdrawn_cases_count_nowhere_and_lapsed_ones_are_neither_on_time_nor_late() {
        step("a", 1, "application.received", "2026-11-23", "");
        step("a", 2, "application.withdrawn", "2026-11-24", "");
        step("b", 1, "application.received", "2026-11-23", "");
        step("b", 2, "clock.stopped", "2026-11-24", "'stage':'check','stageLeft':1");
        step("b", 3, "application.lapsed", "2027-01-04", "");

        assertThat(line("2027-01-04", "90d"))
                .isEqualTo("received 1, granted 0, on_time 0, late 0, late_now 0, right_first_time 0");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void a_new_calendar_moves_what_is_open_and_leaves_what_has_ended() {
        step("a", 1, "application.received", "2026-11-23", "");
        step("a", 2, "application.complete", "2026-11-24", "'due':'2026-12-01'");
        step("b", 1, "application.received", "2026-11-23", "");
        step("b", 2, "application.complete", "2026-11-24", "'due':'2026-12-01'");
        step("b", 3, "result.issued", "2026-11-27", "'outcome':'granted','due':'2026-12-01','used':3");
        read(Calendars.entry(2026, "2026-11-26"));

        step("a", 3, "result.issued", "2026-12-02", "'outcome':'granted','due':'2026-12-02','used':5");

        assertThat(report.findings()).isEmpty();
        assertThat(line("2026-12-02", "30d")).contains("on_time 2, late 0");
    }

    @Test
    void a_wrong_day_in_an_entry_is_named_with_entry_and_case() {
        step("a", 1, "application.received", "2026-11-23", "");
        step("a", 2, "application.complete", "2026-11-24", "'due':'2026-12-02'");

        assertThat(report.findings())
                .containsExactly("Entry 4 (application.complete) of case a: due is 2026-12-02, computed 2026-12-01.");
    }

    @Test
    void a_missing_step_and_a_missing_calendar_are_findings() {
        step("a", 1, "application.received", "2026-11-23", "");
        step("a", 3, "application.complete", "2026-11-24", "");
        step("b", 1, "application.received", "2028-01-03", "");

        assertThat(report.findings()).hasSize(2);
        assertThat(report.findings().get(0)).contains("number 3 where 2 was to come");
        assertThat(report.findings().get(1)).contains("no calendar of 2028");
    }

    @Test
    void a_corrected_entry_is_read_as_it_should_have_been_and_the_case_is_marked() {
        step("a", 1, "application.received", "2026-11-23", "");
        step("a", 2, "application.complete", "2026-11-24", "'due':'2026-12-01'");
        step("a", 3, "result.issued", "2026-12-02", "'outcome':'granted','due':'2026-12-01','used':6");
        assertThat(line("2026-12-03", "30d")).contains("on_time 0, late 1");

        step("a", 4, "entry.corrected", "2026-12-03", "'corrects':5,'ground':'date','fields':{'day':'2026-12-01'}");

        assertThat(line("2026-12-03", "30d")).contains("on_time 1, late 0");
        assertThat(cell("2026-12-03", "30d", "corrected")).isEqualTo("1");
    }

    @Test
    void a_correction_that_skips_a_number_is_a_finding() {
        step("a", 1, "application.received", "2026-11-23", "");
        step("a", 3, "entry.corrected", "2026-11-24", "'corrects':3,'ground':'date','fields':{}");

        assertThat(report.findings()).singleElement().asString().contains("number 3 where 2 was to come");
    }

    @Test
    void durations_are_told_from_twenty_ended_cases_on() {
        IntStream.rangeClosed(1, 19).forEach(i -> issuedAfter("c" + i, 1 + i % 5));
        assertThat(cell("2026-12-10", "30d", "used_median")).isEmpty();

        issuedAfter("c20", 5);
        assertThat(cell("2026-12-10", "30d", "duration_cases")).isEqualTo("20");
        assertThat(cell("2026-12-10", "30d", "used_median")).isEqualTo("3");
        assertThat(cell("2026-12-10", "30d", "used_p90")).isEqualTo("5");
        assertThat(cell("2026-12-10", "year", "calendar_median")).isEqualTo("4");
    }

    @Test
    void every_differing_cell_of_the_published_board_is_named() {
        step("a", 1, "application.received", "2026-11-23", "");
        var published = csv("2026-11-24").replaceFirst(",1,0,0,0,0,0,", ",2,0,0,0,0,0,");

        PublishedBoard.parse(published).compare(fold, report);

        assertThat(report.findings()).containsExactly("2.18 SKP 30d, received: published 2, computed 1.");
    }

    @Test
    void the_board_as_computed_is_found_right() {
        step("a", 1, "application.received", "2026-11-23", "");
        IntStream.rangeClosed(1, 25).forEach(i -> issuedAfter("c" + i, 1 + i % 7));

        PublishedBoard.parse(csv("2026-12-10")).compare(fold, report);

        assertThat(report.findings()).isEmpty();
    }

    private void issuedAfter(String tag, int workingDays) {
        var calendar = Calendars.both();
        var start = LocalDate.parse("2026-11-24");
        step(tag, 1, "application.received", "2026-11-23", "");
        step(tag, 2, "application.complete", "2026-11-24", "");
        step(
                tag,
                3,
                "result.issued",
                calendar.after(start, workingDays).toString(),
                "'outcome':'granted','used':" + workingDays);
    }

    private void step(String tag, int seq, String type, String day, String fields) {
        read(
                "{\"v\":1,\"type\":\"%s\",\"day\":\"%s\",\"agency\":\"2.18\",\"service\":\"SKP\",\"version\":\"1\",\"case\":\"%s\",\"seq\":%d%s}"
                        .formatted(type, day, tag, seq, fields.isEmpty() ? "" : "," + fields.replace('\'', '"')));
    }

    private void read(String entry) {
        fold.read(next++, entry.getBytes(UTF_8));
    }

    private String line(String day, String period) {
        return Stream.of("received", "granted", "on_time", "late", "late_now", "right_first_time")
                .map(column -> column + " " + cell(day, period, column))
                .collect(Collectors.joining(", "));
    }

    private String cell(String day, String period, String column) {
        var lines = new Figures(LocalDate.parse(day)).lines(fold.cases());
        return lines.get(new Figures.Key("2.18", "SKP", period)).get(column);
    }

    private String csv(String day) {
        var csv = new StringBuilder("# board 1; origin=demo/log; size=%d; root=AA==; day=%s\n".formatted(next, day));
        var lines = new Figures(LocalDate.parse(day)).lines(fold.cases());
        csv.append("agency,service,period,")
                .append(String.join(",", lines.values().iterator().next().keySet()))
                .append('\n');
        lines.forEach((key, cells) -> csv.append(key.agency() + "," + key.service() + "," + key.period() + ",")
                .append(String.join(",", cells.values()))
                .append('\n'));
        return csv.toString();
    }
}
