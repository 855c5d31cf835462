package id.go.bantenprov.egov.notification.model;

import id.go.bantenprov.egov.notification.Recipient;
import id.go.bantenprov.egov.notification.Recipient.Account;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The inboxes of all people. */
@Repository
public class Messages {
    /** Shows a message in an inbox. */
    static final String SHOW = """
            INSERT INTO notification.message (person, key, arguments, link, told_at)
            VALUES (:person, :key, CAST(:arguments AS jsonb), :link, :now)
            """;

    private static final int MOST_COUNTED = 100;
    private static final Duration FRESH = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Messages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this was never said before. Who says the same at the same time waits for the other's end. */
    public boolean isFirst(String what, Recipient to) {
        return jdbc.sql("""
                        INSERT INTO notification.told_once (what, told_at, person)
                        VALUES (:what, :now, :person)
                            ON CONFLICT DO NOTHING
                        """)
                        .param("what", what)
                        .param("now", OffsetDateTime.now(clock))
                        .param("person", to instanceof Account account ? account.id() : null)
                        .update()
                == 1;
    }

    /** Whether this was told within a day and is not opened yet. */
    public boolean isUnread(Account person, String key, String link) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1
                                         FROM notification.message
                                        WHERE person = :person
                                          AND read_at IS NULL
                                          AND told_at > :earliest
                                          AND key = :key
                                          AND link = :link)
                        """)
                .param("person", person.id())
                .param("earliest", OffsetDateTime.now(clock).minus(FRESH))
                .param("key", key)
                .param("link", link)
                .query(Boolean.class)
                .single();
    }

    /** Shows a message in an inbox, without a mail. */
    public void add(Account to, Message message) {
        jdbc.sql(SHOW)
                .param("person", to.id())
                .param("key", message.key())
                .param("arguments", message.arguments().json())
                .param("link", message.link())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** How many this person has not opened, counted to 100 at most. */
    public int unread(Account person) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM (SELECT 1
                                  FROM notification.message
                                 WHERE person = :person AND read_at IS NULL
                                 LIMIT :most) AS unread
                        """)
                .param("person", person.id())
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** Marks a message of this person as read and returns it; the first moment of reading stays. */
    public Optional<Told> open(Account person, UUID id) {
        return jdbc.sql("""
                           UPDATE notification.message
                              SET read_at = coalesce(read_at, :now)
                            WHERE id = :id AND person = :person
                        RETURNING key, arguments, link, told_at
                        """)
                .param("id", id)
                .param("person", person.id())
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> told(row))
                .optional();
    }

    /** The newest messages of this person, at most so many. */
    public List<Told> newest(Account person, int most) {
        return jdbc.sql("""
                        SELECT key, arguments, link, told_at
                          FROM notification.message
                         WHERE person = :person
                         ORDER BY told_at DESC, id DESC
                         LIMIT :most
                        """)
                .param("person", person.id())
                .param("most", most)
                .query((row, _) -> told(row))
                .list();
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                new Message(row.getString("key"), new Arguments(row.getString("arguments")), row.getString("link")),
                row.getObject("told_at", OffsetDateTime.class));
    }

    public void openAll(Account person) {
        jdbc.sql("""
                        UPDATE notification.message
                           SET read_at = :now
                         WHERE person = :person AND read_at IS NULL
                        """)
                .param("person", person.id())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /** Forgets all that was ever told to this person, also what is not to be said twice. */
    public void forget(Account person) {
        jdbc.sql("DELETE FROM notification.message WHERE person = :person")
                .param("person", person.id())
                .update();
        jdbc.sql("DELETE FROM notification.told_once WHERE person = :person")
                .param("person", person.id())
                .update();
    }

    /** A message as it was told. */
    public record Told(Message message, OffsetDateTime at) {}
}
