package id.go.bantenprov.egov.casework.model;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.CALENDAR;
import static id.go.bantenprov.egov.calendar.PublishedCalendar.withHoliday;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PromiseClock;
import id.go.bantenprov.egov.calendar.PromiseClock.Running;
import id.go.bantenprov.egov.calendar.PromiseClock.Stopped;
import id.go.bantenprov.egov.casework.model.ApplicationState.AwaitingApplicant;
import id.go.bantenprov.egov.casework.model.ApplicationState.Checking;
import id.go.bantenprov.egov.casework.model.ApplicationState.InAssessment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A day off that is decreed while cases are open. */
class RedatingTest extends WorkedCase {
    private Application under(String holiday) {
        return redated(withHoliday(LocalDate.parse(holiday))).orElseThrow().after();
    }

    private static LocalDate due(PromiseClock clock) {
        return ((Running) clock).due();
    }

    private static int left(PromiseClock clock) {
        return ((Stopped) clock).left();
    }

    @Test
    void a_day_off_before_the_due_day_moves_it_to_the_next_working_day() {
        aCase.promisedFromReceipt();
        submitted("2026-12-01");

        assertThat(due(application.promise())).isEqualTo("2026-12-15");
        assertThat(due(under("2026-12-09").promise())).isEqualTo("2026-12-16");
    }

    @Test
    void a_day_off_that_touches_no_day_of_it_changes_nothing() {
        submitted("2026-12-01");
        declared("2026-12-01");

        assertThat(redated(withHoliday(LocalDate.parse("2026-12-10")))).isEmpty();
        assertThat(redated(CALENDAR)).isEmpty();
    }

    @Test
    void the_move_says_by_which_decree_and_states_nothing_in_the_log() {
        submitted("2026-12-01");
        declared("2026-12-01");

        var move = redated(withHoliday(LocalDate.parse("2026-12-03"))).orElseThrow();

        assertThat(move.deed()).isEqualTo("redate");
        assertThat(move.reason()).isEqualTo(DECREE);
        assertThat(move.statements()).isEmpty();
        assertThat(move.after().version()).isEqualTo(application.version() + 1);
    }

    @Test
    void days_left_of_a_clock_that_stands_still_grow_by_a_day_off_before_the_stop() {
        submitted("2026-11-24");
        declared("2026-11-24");
        assessed("2026-11-24");
        asked("2026-11-26");

        assertThat(left(application.promise())).isEqualTo(3);
        assertThat(left(under("2026-11-25").promise())).isEqualTo(4);
    }

    @Test
    void after_an_answer_it_counts_on_from_the_same_counted_day() {
        submitted("2026-11-24");
        declared("2026-11-24");
        assessed("2026-11-24");
        asked("2026-11-26");
        answered("2026-12-07");

        assertThat(due(application.promise())).isEqualTo("2026-12-10");
        assertThat(due(under("2026-12-09").promise())).isEqualTo("2026-12-11");
        assertThat(due(under("2026-11-25").promise())).isEqualTo("2026-12-11");
        assertThat(redated(withHoliday(LocalDate.parse("2026-12-02")))).isEmpty();
    }

    @Test
    void an_extension_stays_as_many_working_days() {
        aCase.promisedFromReceipt();
        submitted("2026-11-24");
        extended("2026-11-25");

        assertThat(due(application.promise())).isEqualTo("2026-12-17");
        assertThat(due(under("2026-12-15").promise())).isEqualTo("2026-12-18");
    }

    @Test
    void the_day_from_which_a_promise_counts_stays_though_the_check_would_have_been_due_later() {
        submitted("2026-11-24");
        done(application.countAsComplete(aCase.on("2026-11-27")).orElseThrow());
        assertThat(due(application.promise())).isEqualTo("2026-12-03");

        var redated = under("2026-11-25");

        assertThat(((Running) redated.promise()).since()).isEqualTo("2026-11-26");
        assertThat(due(redated.promise())).isEqualTo("2026-12-03");
        assertThat(((Checking) redated.state()).check().due()).isEqualTo("2026-11-27");
    }

    @Test
    void an_assessor_keeps_as_many_working_days() {
        submitted("2026-11-24");
        declared("2026-11-24");

        var redated = (InAssessment) under("2026-11-25").state();

        assertThat(redated.assessment().due()).isEqualTo("2026-11-27");
        assertThat(redated.promise().due()).isEqualTo("2026-12-02");
    }

    @Test
    void the_day_to_answer_by_may_move_away_and_never_nearer() {
        submitted("2026-11-24");
        asked("2026-11-24");
        assertThat(((AwaitingApplicant) application.state()).answerBy()).isEqualTo("2026-12-22");

        application = under("2026-12-09");
        assertThat(((AwaitingApplicant) application.state()).answerBy()).isEqualTo("2026-12-23");
        assertThat(redated(CALENDAR)).isEmpty();
    }

    @Test
    void what_has_ended_keeps_its_days() {
        submitted("2026-11-24");
        declared("2026-11-24");
        done(application.withdraw(application.version(), aCase.on("2026-11-25")));

        assertThat(redated(withHoliday(LocalDate.parse("2026-11-26")))).isEmpty();
    }
}
