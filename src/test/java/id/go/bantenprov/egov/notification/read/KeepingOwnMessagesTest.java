package id.go.bantenprov.egov.notification.read;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.TestPeople;
import id.go.bantenprov.egov.notification.Notification;
import id.go.bantenprov.egov.notification.NotificationTest;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.notification.model.Outbox;
import id.go.bantenprov.egov.web.Language;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
class KeepingOwnMessagesTest {
    @Autowired
    InboxData data;

    @Autowired
    Notification notification;

    @Autowired
    Outbox outbox;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final ResidentId reader = new ResidentId(UUID.randomUUID());
    final ResidentId other = new ResidentId(UUID.randomUUID());

    @BeforeEach
    void tell_both() {
        tell(reader);
        tell(other);
    }

    @Test
    void a_download_holds_the_messages_in_words() {
        assertThat(data.export(reader).toString()).contains("Kode 482913", "/akun");
    }

    @Test
    void an_erasure_leaves_no_message_no_mail_and_no_word_that_something_was_told() {
        transaction.executeWithoutResult(_ -> data.erase(reader));

        assertThat(rowsOf(reader)).isZero();
        assertThat(rowsOf(other)).isEqualTo(3);
    }

    @Test
    void an_erasure_leaves_no_mail_to_the_address_of_the_account() {
        var somebody = people.resident();
        tell(somebody.email());
        var other = TestPeople.address();
        tell(other);

        transaction.executeWithoutResult(_ -> data.erase(somebody.id()));

        assertThat(mailsTo(somebody.email())).isZero();
        assertThat(mailsTo(other)).isOne();
    }

    private void tell(EmailAddress address) {
        transaction.executeWithoutResult(
                _ -> notification.tell(new Mailbox(address, Language.INDONESIAN), "specimen.code", "/akun", "482913"));
    }

    private long mailsTo(EmailAddress address) {
        return jdbc
                .sql("SELECT id, person, address, language FROM notification.mail WHERE address IS NOT NULL")
                .query((row, _) -> outbox.recipient(row))
                .stream()
                .filter(new Mailbox(address, Language.INDONESIAN)::equals)
                .count();
    }

    private void tell(ResidentId resident) {
        var occasion = "specimen/" + resident.value();
        transaction.executeWithoutResult(_ ->
                notification.tellOnce(occasion, new Account(resident.value()), "specimen.code", "/akun", "482913"));
    }

    private long rowsOf(ResidentId resident) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM notification.message WHERE person = :person)
                             + (SELECT count(*) FROM notification.mail WHERE person = :person)
                             + (SELECT count(*) FROM notification.told_once WHERE person = :person)
                        """).param("person", resident.value()).query(Long.class).single();
    }
}
