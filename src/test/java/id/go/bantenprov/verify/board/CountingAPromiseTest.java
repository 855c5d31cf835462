package id.go.bantenprov.verify.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published examples of the promise clock, counted here a second time. */
class CountingAPromiseTest {
    private static final int FLOOR = 1;
    private final WorkingDays calendar = Calendars.both();

    @ParameterizedTest
    @CsvSource({
        "2026-11-24,  5, 2026-12-01",
        "2026-11-28,  5, 2026-12-04",
        "2026-12-18, 10, 2027-01-07",
        "2026-03-13, 10, 2026-04-06",
        "2027-03-05, 10, 2027-03-31",
        "2026-11-24, 10, 2026-12-08",
        "2026-11-25,  3, 2026-11-30",
        "2027-03-05, 14, 2027-04-06",
        "2026-03-25,  5, 2026-04-01",
        "2026-11-24, 60, 2027-02-23",
        "2027-05-14,  5, 2027-05-27",
        "2027-12-20,  8, 2027-12-31"
    })
    void the_due_day_counts_working_days_after_the_start(LocalDate start, int days, LocalDate due) {
        assertThat(Clock.start(start, days, calendar).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // start, days, stop, left, resumed, due, end, used
        "2026-11-24,  5, 2026-11-26,  3, 2026-12-07, 2026-12-10, 2026-12-10, 5",
        "2026-11-24,  5, 2026-11-26,  3, 2026-11-26, 2026-12-01, 2026-12-01, 5",
        "2026-11-24,  5, 2026-12-01,  0, 2026-12-07, 2026-12-08, 2026-12-08, 6",
        "2026-11-24,  5, 2026-12-04, -3, 2026-12-14, 2026-12-09, 2026-12-15, 9",
        "2026-11-20,  5, 2026-11-28, -1, 2026-12-02, 2026-12-01, 2026-12-03, 6",
        "2026-11-24,  5, 2026-11-28,  2, 2026-11-30, 2026-12-02, 2026-12-02, 5",
        "2026-03-12,  5, 2026-03-16,  3, 2026-03-25, 2026-03-30, 2026-03-30, 5",
        "2026-11-24,  5, 2026-11-26,  3, 2026-12-28, 2026-12-31, 2026-12-31, 5",
        "2026-11-24,  5, 2026-11-26,  3, 2027-01-04, 2027-01-08, 2027-01-08, 5"
    })
    void a_stop_keeps_what_is_left_and_the_answer_gives_it_back(
            LocalDate start,
            int days,
            LocalDate stop,
            int left,
            LocalDate resumed,
            LocalDate due,
            LocalDate end,
            int used) {
        var stopped = Clock.start(start, days, calendar).stopped(stop, calendar);
        var running = stopped.resumed(resumed, FLOOR, calendar);

        assertThat(stopped.stop().orElseThrow().left()).isEqualTo(left);
        assertThat(running.due()).isEqualTo(due);
        assertThat(running.used(end, calendar)).isEqualTo(used);
    }

    @Test
    void several_stops_follow_the_same_rule() {
        var clock = Clock.start(day("2026-11-24"), 10, calendar)
                .stopped(day("2026-11-27"), calendar)
                .resumed(day("2026-12-03"), FLOOR, calendar);
        assertThat(clock.due()).isEqualTo("2026-12-14");

        var again = clock.stopped(day("2026-12-08"), calendar).resumed(day("2026-12-28"), FLOOR, calendar);
        assertThat(again.due()).isEqualTo("2027-01-04");
        assertThat(again.used(day("2027-01-04"), calendar)).isEqualTo(10);
    }

    @Test
    void an_extension_counts_on_the_due_day_or_on_what_is_left() {
        var clock = Clock.start(day("2026-11-24"), 10, calendar);

        assertThat(clock.extended(7, calendar).due()).isEqualTo("2026-12-17");
        var stopped = clock.stopped(day("2026-12-01"), calendar).extended(7, calendar);
        assertThat(stopped.stop().orElseThrow().left()).isEqualTo(12);
        assertThat(stopped.resumed(day("2026-12-15"), FLOOR, calendar).due()).isEqualTo("2027-01-06");
    }

    @Test
    void a_cancelled_stop_never_was() {
        var clock = Clock.start(day("2026-11-24"), 5, calendar);

        assertThat(clock.stopped(day("2026-11-26"), calendar).cancelled()).isEqualTo(clock);
    }

    @Test
    void a_stop_before_the_start_counts_on_the_start() {
        var clock = Clock.start(day("2027-03-05"), 14, calendar).stopped(day("2027-03-01"), calendar);

        assertThat(clock.stop().orElseThrow().left()).isEqualTo(14);
        assertThat(clock.resumed(day("2027-03-03"), FLOOR, calendar).due()).isEqualTo("2027-04-06");
    }

    @Test
    void a_year_without_a_calendar_cannot_be_judged() {
        assertThatExceptionOfType(CannotJudge.class)
                .isThrownBy(() -> Clock.start(day("2027-12-20"), 9, calendar))
                .withMessageContaining("2028");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
