package id.go.bantenprov.egov.notification.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.NotificationTest;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.MovableClock;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
class DroppingOldMailsTest {
    @Autowired
    DropOldMails dropOldMails;

    @Autowired
    Notification notification;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void begin_with_one_mail() {
        jdbc.sql("DELETE FROM notification.mail").update();
        transaction.executeWithoutResult(_ -> notification.tell(
                new Mailbox(new EmailAddress("somebody@contoh.id"), Language.ENGLISH), "specimen.code", "/akun", "1"));
    }

    @Test
    void keeps_a_mail_for_30_days() {
        assertThat(droppedAfter(Duration.ofDays(29))).isZero();
    }

    @Test
    void drops_it_then() {
        assertThat(droppedAfter(Duration.ofDays(31))).isEqualTo(1);
    }

    @Test
    void drops_a_dead_letter_too() {
        jdbc.sql("UPDATE notification.mail SET state = 'DEAD', due = NULL, reason = 'REFUSED'")
                .update();

        assertThat(droppedAfter(Duration.ofDays(31))).isEqualTo(1);
    }

    private int droppedAfter(Duration passed) {
        return ((MovableClock) clock).at(clock.instant().plus(passed), dropOldMails::run);
    }
}
