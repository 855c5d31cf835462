package id.go.bantenprov.egov.calendar;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.calendar.PromiseClock.Stopped;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingAPromiseClockTest {
    private static final int FLOOR = 1;

    @Nested
    class Starting {
        @ParameterizedTest(name = "{0} + {1} is due {2}")
        @CsvSource({
            "2026-11-24, 5, 2026-12-01",
            "2026-11-28, 5, 2026-12-04",
            "2026-12-18, 10, 2027-01-07",
            "2026-03-13, 10, 2026-04-06",
            "2027-03-05, 10, 2027-03-31",
            "2026-11-25, 3, 2026-11-30",
            "2027-12-20, 8, 2027-12-31",
        })
        void the_day_of_the_start_is_not_counted(String on, int days, String due) {
            assertThat(started(on, days).due()).isEqualTo(due);
        }

        @Test
        void a_declaration_after_the_check_was_due_counts_as_made_on_that_day() {
            var checkDue = started("2026-03-16", 2).due();
            var start = new PromiseStart.Complete(day("2026-06-30"), checkDue).day();

            assertThat(start).isEqualTo("2026-03-25");
            assertThat(PromiseClock.start(start, 5, CALENDAR).due()).isEqualTo("2026-04-01");
        }

        @Test
        void a_declaration_in_time_counts_its_own_date_also_on_a_saturday() {
            var start = new PromiseStart.Complete(day("2026-11-28"), day("2026-12-02"));

            assertThat(start.day()).isEqualTo("2026-11-28");
        }

        @Test
        void a_promise_from_receipt_keeps_the_day_of_receipt() {
            assertThat(new PromiseStart.Received(day("2026-11-24")).day()).isEqualTo("2026-11-24");
        }

        @ParameterizedTest(name = "declared {0}: starts {1}")
        @CsvSource({"2027-02-20, 2027-03-05", "2027-03-05, 2027-03-05", "2027-03-17, 2027-03-17"})
        void a_promise_from_a_window_waits_for_its_closing_day(LocalDate declared, LocalDate expected) {
            var complete = new PromiseStart.Complete(declared, day("2027-03-18"));

            assertThat(new PromiseStart.WindowClose(day("2027-03-05"), complete).day())
                    .isEqualTo(expected);
        }

        @Test
        void fourteen_days_after_a_window_reach_over_lebaran() {
            assertThat(started("2027-03-05", 14).due()).isEqualTo("2027-04-06");
        }

        @Test
        void a_due_day_in_an_unknown_year_is_no_due_day() {
            assertThatThrownBy(() -> started("2027-12-20", 9)).isInstanceOf(MissingCalendarYear.class);
        }
    }

    @Nested
    class StoppingAndResuming {
        @Test
        void gives_back_the_days_that_were_left() {
            var stopped = fiveDays().stop(day("2026-11-26"), CALENDAR);
            var resumed = resume(stopped, "2026-12-07");

            assertThat(stopped.left()).isEqualTo(3);
            assertThat(resumed.due()).isEqualTo("2026-12-10");
            assertThat(resumed.usedBy(day("2026-12-10"), CALENDAR)).isEqualTo(5);
            assertThat(resumed.isLate(day("2026-12-10"))).isFalse();
        }

        @Test
        void on_one_day_changes_nothing() {
            var stopped = fiveDays().stop(day("2026-11-26"), CALENDAR);

            assertThat(resume(stopped, "2026-11-26").due()).isEqualTo("2026-12-01");
        }

        @Test
        void several_times_keeps_the_same_rule() {
            var first = started("2026-11-24", 10).stop(day("2026-11-27"), CALENDAR);
            var again = resume(first, "2026-12-03");
            var second = again.stop(day("2026-12-08"), CALENDAR);
            var last = resume(second, "2026-12-28");

            assertThat(first.left()).isEqualTo(7);
            assertThat(again.due()).isEqualTo("2026-12-14");
            assertThat(second.left()).isEqualTo(4);
            assertThat(last.due()).isEqualTo("2027-01-04");
            assertThat(last.usedBy(day("2027-01-04"), CALENDAR)).isEqualTo(10);
        }

        @Test
        void on_the_last_day_grants_one_day_more() {
            var stopped = fiveDays().stop(day("2026-12-01"), CALENDAR);

            assertThat(stopped.left()).isZero();
            assertThat(resume(stopped, "2026-12-07").due()).isEqualTo("2026-12-08");
        }

        @Test
        void when_late_stays_late() {
            var stopped = fiveDays().stop(day("2026-12-04"), CALENDAR);
            var resumed = resume(stopped, "2026-12-14");

            assertThat(stopped.left()).isEqualTo(-3);
            assertThat(resumed.due()).isEqualTo("2026-12-09");
            assertThat(CALENDAR.lateBy(resumed.due(), day("2026-12-14"))).isEqualTo(3);
            assertThat(CALENDAR.lateBy(resumed.due(), day("2026-12-15"))).isEqualTo(4);
            assertThat(resumed.usedBy(day("2026-12-15"), CALENDAR)).isEqualTo(9);
        }

        @Test
        void on_a_day_off_after_the_due_day_stays_late() {
            var dueOnFriday = started("2026-11-20", 5);
            var stopped = dueOnFriday.stop(day("2026-11-28"), CALENDAR);

            assertThat(dueOnFriday.due()).isEqualTo("2026-11-27");
            assertThat(stopped.left()).isEqualTo(-1);
            assertThat(resume(stopped, "2026-11-30").isLate(day("2026-11-30"))).isTrue();
        }

        @ParameterizedTest(name = "three days left, answered {0}: due {1}")
        @CsvSource({"2026-12-28, 2026-12-31", "2027-01-04, 2027-01-08"})
        void counts_from_the_counted_day_of_the_answer(String counted, String due) {
            var stopped = fiveDays().stop(day("2026-11-26"), CALENDAR);

            assertThat(resume(stopped, counted).due()).isEqualTo(due);
        }

        @Test
        void on_a_saturday_leaves_the_days_after_it() {
            assertThat(fiveDays().stop(day("2026-11-28"), CALENDAR).left()).isEqualTo(2);
        }

        @Test
        void reaches_over_lebaran() {
            var running = started("2026-03-12", 5);
            var stopped = running.stop(day("2026-03-16"), CALENDAR);

            assertThat(running.due()).isEqualTo("2026-03-26");
            assertThat(stopped.left()).isEqualTo(3);
            assertThat(resume(stopped, "2026-03-25").due()).isEqualTo("2026-03-30");
        }

        @Test
        void before_the_window_has_closed_takes_nothing_and_gives_nothing() {
            var waiting = started("2027-03-05", 14);
            var stopped = waiting.stop(day("2027-02-22"), CALENDAR);

            assertThat(stopped.left()).isEqualTo(14);
            assertThat(resume(stopped, "2027-02-25")).isEqualTo(waiting);
        }

        @Test
        void on_the_evening_before_the_counted_day_of_receipt_gains_the_office_nothing() {
            var countedMonday = started("2026-11-30", 2);

            assertThat(countedMonday.stop(day("2026-11-29"), CALENDAR).left()).isEqualTo(2);
        }

        @Test
        void cancelled_is_as_if_it_had_never_been() {
            var running = fiveDays();

            assertThat(running.stop(day("2026-11-26"), CALENDAR).cancelStop()).isEqualTo(running);
        }

        @Test
        void means_nothing_to_a_clock_that_has_not_started() {
            var waiting = PromiseClock.notStarted();

            assertThat(waiting.stop(day("2026-11-26"), CALENDAR)).isEqualTo(waiting);
            assertThat(waiting.resume(day("2026-11-27"), FLOOR, CALENDAR)).isEqualTo(waiting);
            assertThat(waiting.usedBy(day("2026-11-27"), CALENDAR)).isZero();
        }

        @Test
        void a_clock_that_stands_still_is_never_late() {
            var stopped = fiveDays().stop(day("2026-11-26"), CALENDAR);

            assertThat(stopped.isLate(day("2027-06-30"))).isFalse();
            assertThat(stopped.usedBy(day("2027-06-30"), CALENDAR)).isEqualTo(2);
        }
    }

    @Nested
    class Extending {
        @Test
        void moves_the_due_day_of_a_running_clock() {
            var running = started("2026-11-24", 10);

            assertThat(running.due()).isEqualTo("2026-12-08");
            assertThat(running.extend(7, CALENDAR).due()).isEqualTo("2026-12-17");
        }

        @Test
        void adds_to_what_is_left_of_a_stopped_one() {
            var stopped = started("2026-11-24", 10).stop(day("2026-12-01"), CALENDAR);
            var extended = stopped.extend(7, CALENDAR);

            assertThat(stopped.left()).isEqualTo(5);
            assertThat(extended.left()).isEqualTo(12);
            assertThat(resume(extended, "2026-12-15").due()).isEqualTo("2027-01-06");
            assertThat(extended.cancelStop().due()).isEqualTo("2026-12-17");
        }
    }

    @Test
    void a_holiday_added_later_moves_the_due_day_of_the_replayed_clock() {
        var start = day("2026-12-01");
        var changed = PublishedCalendar.withHoliday(day("2026-12-09"));

        assertThat(PromiseClock.start(start, 10, CALENDAR).due()).isEqualTo("2026-12-15");
        assertThat(PromiseClock.start(start, 10, changed).due()).isEqualTo("2026-12-16");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 7, 8})
    void stops_before_the_last_day_never_change_how_many_days_the_office_has(long seed) {
        var random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        for (int round = 0; round < 1_000; round++) {
            int promised = random.nextInt(2, 20);
            var running = PromiseClock.start(workingDay(random), promised, CALENDAR);
            for (int stops = random.nextInt(4); stops > 0; stops--) running = interrupt(running, random);

            assertThat(running.usedBy(running.due(), CALENDAR)).isEqualTo(promised);
        }
    }

    private static Running interrupt(Running running, RandomGenerator random) {
        int left = CALENDAR.daysLeft(running.since(), running.due());
        var on = CALENDAR.after(running.since(), random.nextInt(left));
        var answered = CALENDAR.after(on, random.nextInt(15));
        return running.stop(on, CALENDAR).resume(answered, FLOOR, CALENDAR);
    }

    private static LocalDate workingDay(RandomGenerator random) {
        return CALENDAR.after(day("2026-01-01").plusDays(random.nextInt(365)), 1);
    }

    private static Running fiveDays() {
        return started("2026-11-24", 5);
    }

    private static Running started(String on, int days) {
        return PromiseClock.start(day(on), days, CALENDAR);
    }

    private static Running resume(Stopped stopped, String on) {
        return stopped.resume(day(on), FLOOR, CALENDAR);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
