package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.identity.StaffAccounts;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.web.Time;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the regional secretary of an agency that is late: one line a day, with how many of its files are, and without
 * their numbers: the secretary opens none.
 */
@Service
public class RemindSecretary {
    private static final PositionCode SECRETARY = new PositionCode("setda.sekda");
    private static final int FROM = 3;
    private static final int EVERY = 5;

    private final Reminders reminders;
    private final Agencies agencies;
    private final StaffAccounts staff;
    private final Notification notification;
    private final Clock clock;

    RemindSecretary(
            Reminders reminders, Agencies agencies, StaffAccounts staff, Notification notification, Clock clock) {
        this.reminders = reminders;
        this.agencies = agencies;
        this.staff = staff;
        this.notification = notification;
        this.clock = clock;
    }

    /** Whether so many late working days of a file call for a line: 3, 8, 13 and so on. */
    static boolean isDue(int lateBy) {
        return lateBy >= FROM && (lateBy - FROM) % EVERY == 0;
    }

    @Transactional
    public void handle(Time time, UnitCode owner) {
        var today = LocalDate.now(clock);
        staff.holding(SECRETARY, today)
                .ifPresent(secretary -> notification.tellOnce(
                        "casework.reminder/lateAt/%s/%s/%s".formatted(today, owner, secretary.value()),
                        new Account(secretary.value()),
                        "casework.desk.told.lateAt",
                        "/kerja/unit",
                        today,
                        agencies.find(owner).orElseThrow().name(),
                        reminders.late(owner, today)));
    }
}
