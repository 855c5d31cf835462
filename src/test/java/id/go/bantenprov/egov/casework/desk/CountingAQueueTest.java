package id.go.bantenprov.egov.casework.desk;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.calendar.PublishedCalendar;
import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.casework.apply.Applicants;
import id.go.bantenprov.egov.casework.apply.WithdrawApplication;
import id.go.bantenprov.egov.casework.desk.DeskQueue.Days;
import id.go.bantenprov.egov.casework.desk.DeskQueue.Workload;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Cursor;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Show;
import id.go.bantenprov.egov.casework.desk.QueueFilter.Whose;
import id.go.bantenprov.egov.casework.model.Applications;
import id.go.bantenprov.egov.identity.Officer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each figure above a queue counts what the list shows to which it leads. */
@CaseworkTest
class CountingAQueueTest {
    @Autowired
    DeskQueue queue;

    @Autowired
    Province province;

    @Autowired
    Applicants applicants;

    @Autowired
    Applications applications;

    @Autowired
    WithdrawApplication withdraw;

    @Autowired
    JdbcClient jdbc;

    private Officer desk;
    private LocalDate due;

    @BeforeEach
    void a_file_that_is_to_be_checked() {
        desk = province.officer("Rina Marlina", "diskominfo.ppid");
        var applicant = province.resident("Nurhayati Salim");
        due = applications.read(applicant, applicants.sent(applicant)).due().orElseThrow();
    }

    @Test
    void until_friday_nothing_counts_that_is_due_on_the_monday_after() {
        var friday = new Days(due.minusDays(3), due, due.minusDays(3), due.minusDays(7));
        assertThat(count(friday).next()).isPositive();
        assertThat(count(friday).week()).isEqualTo(listed(Show.WEEK, friday));
    }

    @Test
    void until_friday_everything_counts_that_is_due_on_it() {
        var thursday = new Days(due.minusDays(1), due, due, due.minusDays(3));
        assertThat(count(thursday).week()).isPositive().isEqualTo(listed(Show.WEEK, thursday));
    }

    @Test
    void late_is_what_was_due_yesterday() {
        var after = new Days(due.plusDays(1), due.plusDays(2), due.plusDays(2), due);
        assertThat(count(after).late()).isPositive().isEqualTo(listed(Show.LATE, after));
    }

    @Test
    void on_the_last_working_day_of_a_year_nothing_is_due_in_one_that_nobody_has_published() {
        var days = QueueViews.days(LocalDate.of(2027, 12, 31), PublishedCalendar.CALENDAR);

        assertThat(count(days).next()).isEqualTo(listed(Show.NEXT, days)).isZero();
    }

    @Test
    void what_has_ended_stands_with_the_newest_first() {
        ended("2026-11-25");
        ended("2026-11-27");
        var today = LocalDate.of(2026, 11, 27);
        var filter = new QueueFilter(Whose.UNIT, Show.ENDED, null, null);

        var days = new Days(today, today, today, LocalDate.of(2026, 11, 23));
        assertThat(queue.read(desk, filter, Cursor.BEGINNING, 10_000, days))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(comparing(DeskQueue.Row::day).reversed());
    }

    private void ended(String day) {
        var applicant = province.resident("Nurhayati Salim");
        var number = applicants.sent(applicant);
        withdraw.handle(applicant, new WithdrawApplication.Command(number, 1));
        jdbc.sql("UPDATE casework.application SET ended_on = :day::date WHERE number = :number")
                .param("day", day)
                .param("number", number.text())
                .update();
    }

    private Workload count(Days days) {
        return queue.workload(desk, Whose.UNIT, days);
    }

    private int listed(Show show, Days days) {
        var filter = new QueueFilter(Whose.UNIT, show, null, null);
        return queue.read(desk, filter, Cursor.BEGINNING, 10_000, days).size();
    }
}
