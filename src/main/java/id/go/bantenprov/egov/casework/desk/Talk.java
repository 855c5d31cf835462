package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.model.Actor;
import id.go.bantenprov.egov.casework.model.Place;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.web.Uuid7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is said about a file: messages with the applicant, and notes that stay within the office. Sealed with the case. */
@Repository
class Talk {
    /** More than any case has; older ones are not shown. */
    private static final int MOST = 200;

    /** Who reads it. */
    enum Kind {
        MESSAGE,
        NOTE
    }

    /** @param place from which office; null for the applicant */
    record Said(
            Kind kind,
            Actor.Kind from,
            String name,
            @Nullable Place place,
            String text,
            OffsetDateTime at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Talk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(ApplicationId application, Kind kind, Actor from, @Nullable Place place, String text, DataKey key) {
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
                .param("body", key.seal(text, contextOf(id)).bytes())
                .param("at", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    /** The newest of a case, in the order they were written. */
    List<Said> of(ApplicationId application, DataKey key) {
        return jdbc.sql("""
                        SELECT id, kind, from_kind, sender_name, sender_place, body, at
                          FROM casework.message
                         WHERE application = :application
                         ORDER BY id DESC
                         LIMIT :most
                        """)
                .param("application", application.value())
                .param("most", MOST)
                .query((row, _) -> new Said(
                        Kind.valueOf(row.getString("kind")),
                        Actor.Kind.valueOf(row.getString("from_kind")),
                        row.getString("sender_name"),
                        row.getString("sender_place") == null ? null : new Place(row.getString("sender_place")),
                        key.open(new Sealed(row.getBytes("body")), contextOf(row.getObject("id", UUID.class))),
                        row.getObject("at", OffsetDateTime.class)))
                .list()
                .reversed();
    }

    private static String contextOf(UUID id) {
        return "casework.message/body/" + id;
    }
}
