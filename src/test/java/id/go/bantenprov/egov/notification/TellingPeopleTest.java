package id.go.bantenprov.egov.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.web.Language;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@NotificationTest
class TellingPeopleTest {
    private static final String LINK = "/permohonan/BTN-26-7KQ4-M2XD";

    @Autowired
    Notification notification;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final Account reader = new Account(UUID.randomUUID());

    @Test
    void puts_a_message_into_the_inbox_and_a_mail_into_the_outbox_when_the_deed_commits() {
        transaction.executeWithoutResult(_ -> notification.tell(reader, "specimen.code", LINK, "1"));

        assertThat(inbox.unread(reader)).isEqualTo(1);
        assertThat(mailsTo(reader)).isEqualTo(1);
    }

    @Test
    void tells_nobody_when_the_deed_fails() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    notification.tell(reader, "specimen.code", LINK, "1");
                    throw new UnsupportedOperationException();
                }));

        assertThat(inbox.unread(reader)).isZero();
        assertThat(mailsTo(reader)).isZero();
    }

    @Test
    void belongs_to_a_transaction() {
        assertThatIllegalStateException().isThrownBy(() -> notification.tell(reader, "specimen.code", LINK, "1"));
    }

    @Test
    void writes_only_a_mail_to_somebody_without_account_and_keeps_the_address_sealed() {
        var key = "specimen." + UUID.randomUUID();
        var somebody = new Mailbox(new EmailAddress("somebody@contoh.id"), Language.ENGLISH);

        transaction.executeWithoutResult(_ -> notification.tell(somebody, key, LINK));

        var stored = jdbc.sql("SELECT encode(address, 'escape') FROM notification.mail WHERE key = :key")
                .param("key", key)
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain("contoh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "permohonan", "/a b", "/a\r\nBcc: x", "/a\\b"})
    void refuses_a_link_that_leaves_the_site_or_breaks_a_line(String link) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> transaction.executeWithoutResult(_ -> notification.tell(reader, "specimen.code", link)));
    }

    @Test
    void refuses_an_argument_that_it_could_not_write_in_two_languages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transaction.executeWithoutResult(
                        _ -> notification.tell(reader, "specimen.code", LINK, Instant.EPOCH)));
    }

    @Test
    void tells_an_occasion_once_only() {
        var occasion = "specimen/" + UUID.randomUUID();

        assertThat(tellOnce(occasion)).isTrue();
        assertThat(tellOnce(occasion)).isFalse();
        assertThat(inbox.unread(reader)).isEqualTo(1);
    }

    @Test
    void leaves_an_occasion_free_that_was_told_in_a_deed_that_failed() {
        var occasion = "specimen/" + UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            notification.tellOnce(occasion, reader, "specimen.code", LINK, "1");
            status.setRollbackOnly();
        });

        assertThat(tellOnce(occasion)).isTrue();
    }

    @Test
    void tells_an_occasion_once_though_two_try_at_the_same_time() throws Exception {
        var occasion = "specimen/" + UUID.randomUUID();
        var first = new CountDownLatch(1);
        var other = new CompletableFuture<Boolean>();
        transaction.executeWithoutResult(_ -> {
            notification.tellOnce(occasion, reader, "specimen.code", LINK, "1");
            Thread.startVirtualThread(() -> {
                first.countDown();
                other.complete(tellOnce(occasion));
            });
            await(first);
        });

        assertThat(other.get(10, TimeUnit.SECONDS)).isFalse();
        assertThat(inbox.unread(reader)).isEqualTo(1);
    }

    @Test
    void tells_the_same_no_second_time_while_it_lies_unopened() {
        tellUnlessUnread(LINK);

        assertThat(tellUnlessUnread(LINK)).isFalse();
        assertThat(mailsTo(reader)).isEqualTo(1);
    }

    @Test
    void tells_the_same_again_once_it_has_been_opened() {
        tellUnlessUnread(LINK);
        inbox.readAll(new Resident(new ResidentId(reader.id()), "Nurhayati Salim"));

        assertThat(tellUnlessUnread(LINK)).isTrue();
    }

    @Test
    void tells_the_same_again_after_a_day_though_it_lies_unopened() {
        tellUnlessUnread(LINK);
        jdbc.sql("UPDATE notification.message SET told_at = told_at - interval '1 day' WHERE person = :person")
                .param("person", reader.id())
                .update();

        assertThat(tellUnlessUnread(LINK)).isTrue();
    }

    @Test
    void tells_of_another_page_though_the_same_of_this_one_lies_unopened() {
        tellUnlessUnread(LINK);

        assertThat(tellUnlessUnread("/permohonan/BTN-26-DB53-5LN9")).isTrue();
    }

    private boolean tellUnlessUnread(String link) {
        return transaction.execute(_ -> notification.tellUnlessUnread(reader, "specimen.code", link, "1"));
    }

    private boolean tellOnce(String occasion) {
        return transaction.execute(_ -> notification.tellOnce(occasion, reader, "specimen.code", LINK, "1"));
    }

    private long mailsTo(Account account) {
        return jdbc.sql("SELECT count(*) FROM notification.mail WHERE person = :person")
                .param("person", account.id())
                .query(Long.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
