package id.go.bantenprov.egov.notification.model;

import id.go.bantenprov.egov.identity.EmailAddress;
import id.go.bantenprov.egov.notification.Recipient;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.MovableClock;
import id.go.bantenprov.egov.web.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Mails that have not left yet, and those that never will unless somebody says so. */
@Repository
public class Outbox {
    /** After which time the first, second, … failed try is repeated; after one more the mail is a dead letter. */
    public static final List<Duration> DELAYS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(60),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Vault vault;
    private final PostBell bell;

    Outbox(JdbcClient jdbc, Clock clock, Vault vault, PostBell bell) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.vault = vault;
        this.bell = bell;
    }

    /** Shows a message in an inbox and leaves its mail, in one statement. */
    public void add(Account to, Message message) {
        leave("""
                WITH shown AS (%s)
                INSERT INTO notification.mail (id, person, key, arguments, link, told_at, due)
                VALUES (:id, :person, :key, CAST(:arguments AS jsonb), :link, :now, :due)
                """.formatted(Messages.SHOW), message)
                .param("id", Uuid7.next(clock))
                .param("person", to.id())
                .update();
    }

    /** Leaves a mail to somebody who has no inbox. */
    public void add(Mailbox to, Message message) {
        var id = Uuid7.next(clock);
        leave("""
                INSERT INTO notification.mail (id, address, address_hash, language, key, arguments, link, told_at, due)
                VALUES (:id, :address, :hash, :language, :key, CAST(:arguments AS jsonb), :link, :now, :due)
                """, message)
                .param("id", id)
                .param("address", vault.seal(to.address().text(), context(id)).bytes())
                .param("hash", hash(to.address()))
                .param("language", to.language().code())
                .update();
    }

    /** A dead letter from the start. */
    public void addRefused(Account to, Message message) {
        jdbc.sql("""
                        INSERT INTO notification.mail (id, person, key, arguments, link, told_at, state, tries, reason)
                        VALUES (:id, :person, :key, CAST(:arguments AS jsonb), :link, :now, 'DEAD', :tries, 'REFUSED')
                        """)
                .param("id", Uuid7.next(clock))
                .param("person", to.id())
                .param("key", message.key())
                .param("arguments", message.arguments().json())
                .param("link", message.link())
                .param("now", OffsetDateTime.now(clock))
                .param("tries", DELAYS.size() + 1)
                .update();
    }

    private StatementSpec leave(String sql, Message message) {
        bell.ringAfterCommit();
        return jdbc.sql(sql)
                .param("key", message.key())
                .param("arguments", message.arguments().json())
                .param("link", message.link())
                .param("now", OffsetDateTime.now(clock))
                .param("due", due());
    }

    /** At once; never for what a demonstration tells of days gone by, which nobody is to find in a real mailbox. */
    private OffsetDateTime due() {
        return clock instanceof MovableClock movable && movable.isMoved()
                ? OffsetDateTime.MAX
                : OffsetDateTime.now(clock);
    }

    /**
     * Takes the mail that is due longest; two takers never get the same. The try is written down as failed before it
     * starts, so that a program killed in between neither loses the mail nor tries for ever.
     */
    public Optional<Letter> takeDue() {
        return jdbc.sql("""
                           UPDATE notification.mail
                              SET tries = tries + 1,
                                  reason = 'INTERRUPTED',
                                  state = CASE WHEN tries < :repeats THEN 'WAITING' ELSE 'DEAD' END,
                                  due = :now + make_interval(secs => (CAST(:delays AS int[]))[tries + 1])
                            WHERE id = (SELECT id
                                          FROM notification.mail
                                         WHERE state = 'WAITING' AND due <= :now
                                         ORDER BY due
                                         LIMIT 1
                                           FOR UPDATE SKIP LOCKED)
                        RETURNING id, person, address, language, key, arguments, link, told_at
                        """)
                .param("repeats", DELAYS.size())
                .param("delays", DELAYS.stream().map(d -> (int) d.toSeconds()).toArray(Integer[]::new))
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> letter(row))
                .optional();
    }

    /** The letter has left, or nobody is there to get it. */
    public void remove(UUID id) {
        jdbc.sql("DELETE FROM notification.mail WHERE id = :id").param("id", id).update();
    }

    /** Nothing more is mailed to this person. */
    public void forget(Account person) {
        jdbc.sql("DELETE FROM notification.mail WHERE person = :person")
                .param("person", person.id())
                .update();
    }

    /** Nothing more is mailed to this address, such as the codes of whoever had none but it. */
    public void forget(EmailAddress address) {
        jdbc.sql("DELETE FROM notification.mail WHERE address_hash = :hash")
                .param("hash", hash(address))
                .update();
    }

    private String hash(EmailAddress address) {
        return vault.hash("notification.mail/address", address.text()).hex();
    }

    /** @return how many mails were dropped, waiting or dead */
    public int dropToldBefore(OffsetDateTime moment) {
        return jdbc.sql("DELETE FROM notification.mail WHERE told_at < :moment")
                .param("moment", moment)
                .update();
    }

    /** Why the try that was taken failed. */
    public void failed(UUID id, String reason) {
        jdbc.sql("UPDATE notification.mail SET reason = :reason WHERE id = :id")
                .param("id", id)
                .param("reason", reason)
                .update();
    }

    /** Begins anew with a dead letter. @return whether it was one */
    public boolean revive(UUID id) {
        var revived = jdbc.sql("""
                        UPDATE notification.mail
                           SET state = 'WAITING', tries = 0, due = :now
                         WHERE id = :id AND state = 'DEAD'
                        """)
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (revived == 1) bell.ringAfterCommit();
        return revived == 1;
    }

    public boolean isWaiting(UUID id) {
        return jdbc.sql("SELECT id FROM notification.mail WHERE id = :id AND state = 'WAITING'")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                recipient(row),
                new Message(row.getString("key"), new Arguments(row.getString("arguments")), row.getString("link")),
                row.getObject("told_at", OffsetDateTime.class));
    }

    /** To whom a row of the outbox goes. */
    public Recipient recipient(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        if (person != null) return new Account(person);
        var address = vault.open(new Sealed(row.getBytes("address")), context(row.getObject("id", UUID.class)));
        return new Mailbox(
                new EmailAddress(address),
                Language.of(row.getString("language")).orElseThrow());
    }

    private static String context(UUID id) {
        return "notification.mail/address/" + id;
    }

    /** A mail without words. @param id the same at every try, so that a mailbox may recognise a repetition */
    public record Letter(UUID id, Recipient to, Message message, OffsetDateTime at) {}
}
