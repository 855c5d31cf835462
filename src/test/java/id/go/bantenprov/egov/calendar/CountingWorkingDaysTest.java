package id.go.bantenprov.egov.calendar;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingWorkingDaysTest {
    @ParameterizedTest
    @CsvSource({"2026, '20,18,17,21,16,20,23,19,22,22,21,21'", "2027, '19,19,15,22,16,21,22,21,22,21,22,22'"})
    void a_month_has_as_many_working_days_as_the_decree_leaves(int year, String months) {
        var counted = IntStream.rangeClosed(1, 12).map(month -> workingDaysIn(YearMonth.of(year, month)));

        assertThat(counted)
                .containsExactlyElementsOf(List.of(months.split(",")).stream()
                        .map(Integer::valueOf)
                        .toList());
    }

    @ParameterizedTest(name = "{0} + {1} working days is {2}")
    @CsvSource({
        "2026-03-13, 10, 2026-04-06",
        "2026-03-17, 1, 2026-03-25",
        "2026-11-24, 3, 2026-11-27",
        "2026-11-24, 5, 2026-12-01",
        "2026-11-24, 10, 2026-12-08",
        "2026-11-24, 14, 2026-12-14",
        "2026-11-24, 17, 2026-12-17",
        "2026-11-24, 60, 2027-02-23",
        "2026-12-18, 10, 2027-01-07",
        "2027-03-05, 10, 2027-03-31",
        "2027-05-14, 5, 2027-05-27",
        "2027-12-20, 8, 2027-12-31",
        "2026-11-28, 5, 2026-12-04",
        "2026-11-28, 0, 2026-11-28",
        "2026-11-28, -1, 2026-11-26",
        "2026-11-30, -1, 2026-11-27",
        "2026-12-14, -3, 2026-12-09",
    })
    void the_nth_working_day_after_a_day(LocalDate day, int workingDays, LocalDate expected) {
        assertThat(CALENDAR.after(day, workingDays)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "sent {0} counts {1}")
    @CsvSource({
        "2026-11-27T16:30:00+07:00, 2026-11-27",
        "2026-11-27T16:30:01+07:00, 2026-11-30",
        "2026-11-26T16:00:00+07:00, 2026-11-26",
        "2026-11-26T16:00:00.000000001+07:00, 2026-11-27",
        "2026-11-28T09:00:00+07:00, 2026-11-30",
        "2026-12-24T09:00:00+07:00, 2026-12-28",
        "2026-12-31T17:05:00+07:00, 2027-01-04",
        "2026-03-21T10:00:00+07:00, 2026-03-25",
        "2026-11-25T17:30:00Z, 2026-11-26",
        "2026-11-26T00:00:00+07:00, 2026-11-26",
    })
    void what_an_applicant_sends_counts_until_office_close(OffsetDateTime moment, LocalDate expected) {
        assertThat(CALENDAR.countedDay(moment)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "due {0}, on {1} late by {2}")
    @CsvSource({
        "2026-12-04, 2026-12-04, 0",
        "2026-12-04, 2026-12-05, 1",
        "2026-12-04, 2026-12-07, 1",
        "2026-12-04, 2026-12-08, 2",
    })
    void lateness_begins_with_the_day_after_also_on_a_saturday(LocalDate due, LocalDate today, int expected) {
        assertThat(CALENDAR.lateBy(due, today)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0} {1} days are left")
    @CsvSource({"2026-11-24, 5", "2026-11-30, 1", "2026-12-01, 0", "2026-12-02, 0"})
    void days_left_reach_zero_on_the_due_day(LocalDate today, int expected) {
        assertThat(CALENDAR.daysLeft(today, LocalDate.parse("2026-12-01"))).isEqualTo(expected);
    }

    @Test
    void a_day_of_an_unknown_year_is_never_judged() {
        var newYearsEve = LocalDate.parse("2027-12-31");

        assertThatThrownBy(() -> CALENDAR.after(LocalDate.parse("2027-12-20"), 9))
                .satisfies(missing(2028));
        assertThatThrownBy(() -> CALENDAR.after(newYearsEve, 1)).satisfies(missing(2028));
        assertThatThrownBy(() -> CALENDAR.after(LocalDate.parse("2026-01-02"), -1))
                .satisfies(missing(2025));
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.parse("2028-01-01")))
                .satisfies(missing(2028));
        assertThatThrownBy(() -> CALENDAR.workingDaysBetween(newYearsEve, newYearsEve.plusDays(1)))
                .satisfies(missing(2028));
        assertThatThrownBy(() -> CALENDAR.countedDay(OffsetDateTime.parse("2027-12-31T18:00:00+07:00")))
                .satisfies(missing(2028));
    }

    @Test
    void what_needs_no_day_of_an_unknown_year_is_answered() {
        var eve = LocalDate.parse("2025-12-31");

        assertThat(CALENDAR.after(eve, 1)).isEqualTo("2026-01-02");
        assertThat(CALENDAR.after(LocalDate.parse("2031-05-05"), 0)).isEqualTo("2031-05-05");
        assertThat(CALENDAR.workingDaysBetween(eve, LocalDate.parse("2026-12-31")))
                .isEqualTo(240);
        assertThat(CALENDAR.workingDaysBetween(LocalDate.parse("2031-05-05"), eve))
                .isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20261124})
    void counting_and_stepping_undo_each_other(long seed) {
        var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        for (int round = 0; round < 2_000; round++) {
            var day = anyDay(random);
            var workingDay = CALENDAR.after(anyDay(random), 1);
            int steps = random.nextInt(1, 120);

            if (workingDay.isAfter(day))
                assertThat(CALENDAR.after(day, CALENDAR.workingDaysBetween(day, workingDay)))
                        .isEqualTo(workingDay);
            assertThat(CALENDAR.workingDaysBetween(day, CALENDAR.after(day, steps)))
                    .isEqualTo(steps);
            assertThat(CALENDAR.after(CALENDAR.after(workingDay, steps), -steps))
                    .isEqualTo(workingDay);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    void counting_is_the_same_as_walking_day_by_day(long seed) {
        var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        for (int round = 0; round < 300; round++) {
            var from = anyDay(random);
            var to = anyDay(random);

            long walked = from.isBefore(to)
                    ? from.plusDays(1)
                            .datesUntil(to.plusDays(1))
                            .filter(CALENDAR::isWorkingDay)
                            .count()
                    : 0;
            assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo((int) walked);
        }
    }

    /** From 2026 to the middle of 2027, so that any step used here stays within the loaded years. */
    private static LocalDate anyDay(RandomGenerator random) {
        return LocalDate.parse("2026-01-01").plusDays(random.nextInt(540));
    }

    private static int workingDaysIn(YearMonth month) {
        return CALENDAR.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth());
    }

    private static Consumer<Throwable> missing(int year) {
        return thrown -> assertThat(((MissingCalendarYear) thrown).year()).isEqualTo(year);
    }
}
