package id.go.bantenprov.egov.casework.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.go.bantenprov.egov.calendar.Calendars;
import id.go.bantenprov.egov.identity.StaffAccounts;
import id.go.bantenprov.egov.identity.StaffId;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns the administrators from 1 October on, until the next year's calendar is loaded: soon nothing could be dated any
 * more. The log has a line every day, each administrator one message a month.
 */
@Service
public class WarnOfMissingYear {
    private static final Logger LOG = LoggerFactory.getLogger(WarnOfMissingYear.class);

    private final Calendars calendars;
    private final StaffAccounts staff;
    private final Notification notification;
    private final Clock clock;

    WarnOfMissingYear(Calendars calendars, StaffAccounts staff, Notification notification, Clock clock) {
        this.calendars = calendars;
        this.staff = staff;
        this.notification = notification;
        this.clock = clock;
    }

    @Transactional
    public void handle(Time time) {
        var today = LocalDate.now(clock);
        calendars.current().missing(today).ifPresent(year -> {
            LOG.warn("The working-day calendar of {} is not loaded: days in it cannot be counted", year);
            staff.administrators().forEach(to -> tell(to, year, YearMonth.from(today)));
        });
    }

    private void tell(StaffId to, int year, YearMonth month) {
        notification.tellOnce(
                "casework.missingYear/%d/%s/%s".formatted(year, month, to),
                new Account(to.value()),
                "casework.desk.told.missingYear",
                "/kerja/kalender",
                Integer.toString(year));
    }

    @Configuration
    static class Job {
        private static final LocalTime BEFORE_OFFICE = LocalTime.of(6, 30);

        @Bean
        RecurringTask<Void> missingCalendarYear(WarnOfMissingYear deed, Clock clock) {
            return Tasks.recurring("casework-missing-year", Schedules.daily(clock.getZone(), BEFORE_OFFICE))
                    .execute((_, _) -> deed.handle(Time.PASSED));
        }
    }
}
