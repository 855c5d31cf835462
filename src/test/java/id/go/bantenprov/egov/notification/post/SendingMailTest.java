package id.go.bantenprov.egov.notification.post;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.NotificationTest;
import id.go.bantenprov.egov.notification.Recipient;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.notification.model.Outbox;
import id.go.bantenprov.egov.notification.model.PostBell;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
class SendingMailTest {
    private static final String LINK = "/permohonan/BTN-26-7KQ4-M2XD";
    private static final Mailbox SOMEBODY = new Mailbox(new EmailAddress("somebody@contoh.id"), Language.ENGLISH);

    @Autowired
    Notification notification;

    @Autowired
    Outbox outbox;

    @Autowired
    Identities identities;

    @Autowired
    MailWriter writer;

    @Autowired
    MailList list;

    @Autowired
    PostBell bell;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    StandInMailServer server;
    Instant start;

    @BeforeEach
    void begin_with_an_empty_outbox() throws Exception {
        jdbc.sql("DELETE FROM notification.mail").update();
        server = new StandInMailServer();
        start = clock.instant().plusSeconds(1);
    }

    @AfterEach
    void close() throws Exception {
        server.close();
    }

    @Test
    void carries_a_mail_to_the_server_in_the_language_of_its_reader_and_forgets_it() {
        tell(SOMEBODY, "specimen.code", "482913");

        sendAfter(Duration.ZERO);

        assertThat(server.mails.poll())
                .contains("To: somebody@contoh.id", "Subject: Code 482913", "Your code is 482913.", LINK)
                .contains("Auto-Submitted: auto-generated");
        assertThat(waiting()).isZero();
    }

    @Test
    void asks_for_the_address_of_an_account_only_when_it_sends() {
        var reader = people.resident();
        tell(new Account(reader.id().value()), "specimen.code", "1");

        sendAfter(Duration.ofMinutes(1));

        assertThat(server.mails.poll()).contains("To: " + reader.email().text(), "Subject: Kode 1");
    }

    @Test
    void writes_to_an_account_in_the_language_chosen_there() {
        var reader = people.resident();
        signIn(reader.email()).submit("/akun", "/akun/bahasa", Map.of("bahasa", "en"));
        tell(new Account(reader.id().value()), "specimen.code", "1");

        sendAfter(Duration.ofMinutes(1));

        assertThat(server.mails.poll()).contains("Subject: Code 1");
    }

    @Test
    void drops_the_mail_of_an_account_that_is_gone() {
        tell(new Account(UUID.randomUUID()), "specimen.code", "1");

        sendAfter(Duration.ZERO);

        assertThat(server.mails).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void tries_again_after_1_5_15_and_60_minutes_6_12_and_24_hours_and_then_keeps_a_dead_letter() {
        server.answer = "450 not now";
        tell(SOMEBODY, "specimen.code", "1");
        sendAfter(Duration.ZERO);
        var passed = Duration.ZERO;
        for (var delay : Outbox.DELAYS) {
            sendAfter(passed.plus(delay).minusMillis(1));
            assertThat(tries()).isEqualTo(Outbox.DELAYS.indexOf(delay) + 1);
            passed = passed.plus(delay);
            sendAfter(passed);
        }

        assertThat(tries()).isEqualTo(8);
        assertThat(deadLetters()).singleElement().satisfies(dead -> {
            assertThat(dead.reason()).isEqualTo("REFUSED");
            assertThat(dead.to()).isEqualTo("s•••@contoh.id");
        });
        sendAfter(Duration.ofDays(30));
        assertThat(tries()).isEqualTo(8);
    }

    @Test
    void sends_what_failed_once_the_server_is_there_again() {
        server.answer = "550 never";
        tell(SOMEBODY, "specimen.code", "1");
        sendAfter(Duration.ZERO);
        server.answer = "250 OK";

        sendAfter(Duration.ofMinutes(1));

        assertThat(server.mails).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void keeps_the_mail_and_lets_the_deed_be_when_no_server_answers() throws Exception {
        server.close();

        tell(SOMEBODY, "specimen.code", "1");
        sendAfter(Duration.ZERO);

        assertThat(list.all(Cursor.TOP, Language.ENGLISH).mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.reason()).isEqualTo("UNREACHABLE"));
    }

    @Test
    void repeats_a_mail_whose_try_was_interrupted() {
        tell(SOMEBODY, "specimen.code", "1");
        ((MovableClock) clock).at(start, outbox::takeDue);

        sendAfter(Duration.ZERO);
        assertThat(server.mails).isEmpty();
        sendAfter(Duration.ofMinutes(1));
        assertThat(server.mails).hasSize(1);
    }

    @Test
    void sends_the_others_when_one_mail_cannot_be_written() {
        tell(SOMEBODY, "specimen.code", "broken");
        jdbc.sql("UPDATE notification.mail SET arguments = '[{\"date\": \"not a day\"}]'")
                .update();
        tell(SOMEBODY, "specimen.code", "whole");

        sendAfter(Duration.ZERO);

        assertThat(server.mails.poll()).contains("Subject: Code whole");
        assertThat(reasons()).containsExactly("UNWRITABLE");
    }

    @Test
    void goes_on_after_a_mail_whose_address_cannot_be_opened() throws Exception {
        tell(SOMEBODY, "specimen.code", "broken");
        jdbc.sql("UPDATE notification.mail SET address = '\\x00'").update();
        var round = new PostRound(new Postman(outbox, identities, writer, mailServer()), mailServer(), bell);
        round.start();
        try {
            bell.ring();
            tell(SOMEBODY, "specimen.code", "whole");
            tell(SOMEBODY, "specimen.code", "again");
            assertThat(server.mails.poll(40, TimeUnit.SECONDS)).contains("Subject: Code whole");
        } finally {
            round.stop();
        }
    }

    @Test
    void gives_a_mail_to_one_of_two_takers_only() {
        tell(SOMEBODY, "specimen.code", "1");
        ((MovableClock) clock).at(start, () -> {
            assertThat(outbox.takeDue()).isPresent();
            assertThat(outbox.takeDue()).isEmpty();
            return true;
        });
    }

    @Test
    void lets_no_argument_begin_a_header() {
        tell(SOMEBODY, "specimen.code", "1\r\nBcc: victim@contoh.id\r\n\r\nPay here");

        sendAfter(Duration.ZERO);

        var head = server.mails.poll().split("\n\n", 2)[0];
        assertThat(head.lines()).noneMatch(line -> line.startsWith("Bcc:"));
        assertThat(head).contains("Subject: Code 1 Bcc: victim@contoh.id Pay here");
    }

    @Test
    void goes_as_soon_as_a_deed_has_told_something() throws Exception {
        var round = new PostRound(new Postman(outbox, identities, writer, mailServer()), mailServer(), bell);
        round.start();
        try {
            tell(SOMEBODY, "specimen.code", "now");
            assertThat(server.mails.poll(10, TimeUnit.SECONDS)).contains("Subject: Code now");
        } finally {
            round.stop();
        }
    }

    private Browser signIn(EmailAddress email) {
        var browser = new Browser(port);
        browser.signIn(email.text(), TestPeople.PASSWORD);
        return browser;
    }

    private void tell(Recipient to, String key, String argument) {
        transaction.executeWithoutResult(_ -> notification.tell(to, key, LINK, argument));
    }

    private MailServer mailServer() {
        return new MailServer(new MailSettings("localhost", server.port(), "", "", "no-reply@contoh.id"), clock);
    }

    /** A round of the postman this long after the beginning. */
    private void sendAfter(Duration passed) {
        ((MovableClock) clock).at(start.plus(passed), () -> {
            new Postman(outbox, identities, writer, mailServer()).sendDue();
            return true;
        });
    }

    private List<MailListView.Row> deadLetters() {
        return list.dead(Cursor.TOP, Language.ENGLISH).mails();
    }

    private int tries() {
        return list.all(Cursor.TOP, Language.ENGLISH).mails().getFirst().tries();
    }

    private List<String> reasons() {
        return jdbc.sql("SELECT reason FROM notification.mail")
                .query(String.class)
                .list();
    }

    private long waiting() {
        return jdbc.sql("SELECT count(*) FROM notification.mail")
                .query(Long.class)
                .single();
    }
}
