package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.web.Uuid7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is said about a case: messages with the applicant, and notes that stay within the office. Sealed with the case. */
@Repository
public class Correspondence {
    /**
     * How many of an applicant's messages are shown, the newest: more than any case has. What the office has said is
     * never left out, however much an applicant writes.
     */
    public static final int SHOWN_OF_APPLICANT = 200;

    /** Who reads it. */
    public enum Kind {
        MESSAGE,
        NOTE
    }

    /**
     * A message or a note.
     *
     * @param name of its writer
     * @param place from which office; null for the applicant
     */
    public record Said(
            Kind kind,
            Actor.Kind from,
            String name,
            @Nullable Place place,
            String text,
            OffsetDateTime at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Correspondence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param place from which office; null for the applicant @return its id */
    public UUID add(ApplicationId application, Kind kind, Actor from, @Nullable Place place, String text, DataKey key) {
        var id = Uuid7.next(clock);
        jdbc.sql("""
                        INSERT INTO casework.message (id, application, kind, from_kind, sender, sender_name, sender_place,
                                    body, at)
                        VALUES (:id, :application, :kind, :fromKind, :sender, :name, :place, :body, :at)
                        """)
                .param("id", id)
                .param("application", application.value())
                .param("kind", kind.name())
                .param("fromKind", from.kind().name())
                .param("sender", from.account())
                .param("name", from.name())
                .param("place", place == null ? null : place.code())
                .param("body", sealPlain(id, text, key).bytes())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** The messages to show, in the order they were written. */
    public List<Said> messages(ApplicationId application, DataKey key) {
        return of(application, EnumSet.of(Kind.MESSAGE), SHOWN_OF_APPLICANT, key);
    }

    /** The messages and notes to show, in the order they were written. */
    public List<Said> messagesAndNotes(ApplicationId application, DataKey key) {
        return of(application, EnumSet.allOf(Kind.class), SHOWN_OF_APPLICANT, key);
    }

    /** Every message there is, for its applicant to take home. */
    public List<Said> everyMessage(ApplicationId application, DataKey key) {
        return of(application, EnumSet.of(Kind.MESSAGE), Integer.MAX_VALUE, key);
    }

    private List<Said> of(ApplicationId application, Set<Kind> kinds, int mostOfApplicant, DataKey key) {
        return jdbc.sql("""
                        SELECT id, kind, from_kind, sender_name, sender_place, body, at
                          FROM casework.message
                         WHERE application = :application
                           AND kind IN (:kinds)
                           AND (from_kind = 'OFFICER'
                                OR id IN (SELECT id
                                            FROM casework.message
                                           WHERE application = :application
                                             AND from_kind = 'RESIDENT'
                                           ORDER BY id DESC
                                           LIMIT :mostOfApplicant))
                         ORDER BY id
                        """)
                .param("application", application.value())
                .param("kinds", kinds.stream().map(Kind::name).toList())
                .param("mostOfApplicant", mostOfApplicant)
                .query((row, _) -> new Said(
                        Kind.valueOf(row.getString("kind")),
                        Actor.Kind.valueOf(row.getString("from_kind")),
                        row.getString("sender_name"),
                        row.getString("sender_place") == null ? null : new Place(row.getString("sender_place")),
                        openPlain(row.getObject("id", UUID.class), new Sealed(row.getBytes("body")), key),
                        row.getObject("at", OffsetDateTime.class)))
                .list();
    }

    /** @param id of the message: its text opens nowhere else */
    public static Sealed sealPlain(UUID id, String text, DataKey key) {
        return key.seal(text, contextOf(id));
    }

    /** @param id of the message */
    public static String openPlain(UUID id, Sealed body, DataKey key) {
        return key.open(body, contextOf(id));
    }

    private static String contextOf(UUID id) {
        return "casework.message/body/" + id;
    }
}
