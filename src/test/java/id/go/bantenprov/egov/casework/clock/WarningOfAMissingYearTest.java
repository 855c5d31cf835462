package id.go.bantenprov.egov.casework.clock;

import static id.go.bantenprov.egov.calendar.PublishedCalendar.LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.casework.CaseworkTest;
import id.go.bantenprov.egov.casework.Province;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.MovableClock;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What administrators hear while the calendar of the next year is not loaded. */
@CaseworkTest
@ExtendWith(OutputCaptureExtension.class)
class WarningOfAMissingYearTest {
    @Autowired
    Province province;

    @Autowired
    WarnOfMissingYear warnOfMissingYear;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    Officer administrator;

    @BeforeEach
    void an_administrator() {
        administrator = province.staff("Fajar Nugraha", Role.ADMINISTRATOR, "diskominfo");
    }

    /** A day of the last year whose calendar is loaded. */
    private void warnOn(String day) {
        ((MovableClock) clock).at(Instant.parse(LAST_YEAR + "-" + day + "T00:00:00Z"), () -> {
            warnOfMissingYear.handle(Time.PASSED);
            return true;
        });
    }

    private long told(String table) {
        return jdbc.sql("SELECT count(*) FROM notification." + table
                        + " WHERE person = :person AND key = 'casework.desk.told.missingYear'")
                .param("person", administrator.account())
                .query(Long.class)
                .single();
    }

    @Test
    void begins_on_the_first_of_october() {
        warnOn("09-30");
        assertThat(told("message")).isZero();

        warnOn("10-01");
        assertThat(told("message")).isOne();
    }

    @Test
    void goes_out_by_mail_too() {
        warnOn("10-01");

        assertThat(told("mail")).isOne();
    }

    @Test
    void comes_once_a_month_until_the_year_is_loaded() {
        warnOn("10-01");
        warnOn("10-02");
        warnOn("11-01");

        assertThat(told("message")).isEqualTo(2);
    }

    @Test
    void stands_in_the_log_every_day(CapturedOutput log) {
        warnOn("10-05");

        assertThat(log.getAll()).contains("WARN", "The working-day calendar of " + (LAST_YEAR + 1) + " is not loaded");
    }

    @Test
    void is_for_nobody_else() {
        var officer = province.officer("Asep Mulyana", "dpmptsp.loket");
        administrator = officer;
        warnOn("10-01");

        assertThat(told("message")).isZero();
    }
}
