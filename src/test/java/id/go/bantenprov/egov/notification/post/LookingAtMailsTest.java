package id.go.bantenprov.egov.notification.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.bantenprov.egov.identity.Browser;
import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.NotificationTest;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.EgovSettings;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.NotFound;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
class LookingAtMailsTest {
    @Autowired
    Notification notification;

    @Autowired
    MailList list;

    @Autowired
    ReviveMail reviveMail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPeople people;

    @LocalServerPort
    int port;

    @BeforeEach
    void begin_with_an_empty_outbox() {
        jdbc.sql("DELETE FROM notification.mail").update();
    }

    @Test
    void shows_dead_letters_to_administrators_who_may_send_them_again() {
        tell("lost");
        jdbc.sql("UPDATE notification.mail SET state = 'DEAD', due = NULL, tries = 8, reason = 'UNREACHABLE'")
                .update();
        var administrator = signIn(
                people.officer(new Grant(Role.ADMINISTRATOR, TestPeople.AGENCY)).email());
        assertThat(administrator.get("/kelola/surat-mati").body())
                .contains("lost", "Server surat tidak menjawab")
                .doesNotContain("somebody@");

        var sent = administrator.submit(
                "/kelola/surat-mati",
                "/kelola/surat-mati/" + deadLetters().getFirst().id() + "/kirim-ulang",
                Map.of());

        assertThat(administrator.get(administrator.location(sent)).body()).contains("E-mail itu sedang dikirim lagi");
        assertThat(deadLetters()).isEmpty();
        assertThat(list.all(Cursor.TOP, Language.ENGLISH).mails())
                .singleElement()
                .extracting(MailListView.Row::tries)
                .isEqualTo(0);
    }

    @Test
    void says_so_again_to_who_presses_twice() {
        tell("482913");
        var administrator = signIn(
                people.officer(new Grant(Role.ADMINISTRATOR, TestPeople.AGENCY)).email());
        var waiting = list.all(Cursor.TOP, Language.ENGLISH).mails().getFirst().id();

        assertThat(sentAgain(administrator, waiting)).contains("E-mail itu sedang dikirim lagi");
    }

    @Test
    void says_so_once() {
        tell("482914");
        var administrator = signIn(
                people.officer(new Grant(Role.ADMINISTRATOR, TestPeople.AGENCY)).email());
        var waiting = list.all(Cursor.TOP, Language.ENGLISH).mails().getFirst().id();
        sentAgain(administrator, waiting);

        assertThat(administrator.get("/kelola/surat-mati").body()).doesNotContain("E-mail itu sedang dikirim lagi");
    }

    @Test
    void says_of_what_is_not_there_that_it_is_not() {
        var administrator = signIn(
                people.officer(new Grant(Role.ADMINISTRATOR, TestPeople.AGENCY)).email());

        assertThat(sentAgain(administrator, UUID.randomUUID()))
                .contains("E-mail itu tidak ada lagi di sini")
                .doesNotContain("E-mail itu sedang dikirim lagi");
    }

    private static String sentAgain(Browser administrator, UUID mail) {
        var answer =
                administrator.submit("/kelola/surat-mati", "/kelola/surat-mati/" + mail + "/kirim-ulang", Map.of());
        return administrator.get(administrator.location(answer)).body();
    }

    @Test
    void leads_from_those_that_failed_to_all_that_a_demonstration_keeps() {
        var administrator = signIn(
                people.officer(new Grant(Role.ADMINISTRATOR, TestPeople.AGENCY)).email());

        assertThat(administrator.get("/kelola/surat-mati").body()).contains("href=\"/kelola/surat\"");
    }

    @Test
    void hides_dead_letters_from_everybody_else() {
        var officer =
                signIn(people.officer(new Grant(Role.HEAD, TestPeople.AGENCY)).email());
        var again = "/kelola/surat-mati/" + UUID.randomUUID() + "/kirim-ulang";

        assertThat(officer.get("/kelola/surat-mati").statusCode()).isEqualTo(404);
        assertThat(officer.submit("/kerja/kotak-masuk", again, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(new Browser(port).get("/kelola/surat-mati").statusCode()).isNotEqualTo(200);
    }

    @Test
    void lets_everybody_read_the_mails_of_a_demonstration_and_of_nothing_else() {
        tell("482913");

        assertThat(new Browser(port).get("/kelola/surat?lang=en").body()).contains("Your code is 482913.");

        var real = new MailPages(list, reviveMail, new EgovSettings(false, Path.of("data"), "http://localhost"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> real.all(null, new MockHttpServletRequest()));
    }

    private Browser signIn(EmailAddress email) {
        var browser = new Browser(port);
        browser.signIn(email.text(), TestPeople.PASSWORD);
        return browser;
    }

    private void tell(String code) {
        var somebody = new Mailbox(new EmailAddress("somebody@contoh.id"), Language.ENGLISH);
        transaction.executeWithoutResult(
                _ -> notification.tell(somebody, "specimen.code", "/permohonan/BTN-26-7KQ4-M2XD", code));
    }

    private List<MailListView.Row> deadLetters() {
        return list.dead(Cursor.TOP, Language.ENGLISH).mails();
    }
}
