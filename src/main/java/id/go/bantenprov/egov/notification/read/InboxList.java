package id.go.bantenprov.egov.notification.read;

import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.model.Arguments;
import id.go.bantenprov.egov.notification.model.Message;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.Language;
import id.go.bantenprov.egov.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages of one person, newest first. */
@Repository
class InboxList {
    static final int SIZE = 20;

    private final JdbcClient jdbc;
    private final Texts texts;

    InboxList(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** One row more than a page, if there is one. */
    List<InboxView.Row> read(Account person, Cursor after, Language language) {
        return jdbc.sql("""
                        SELECT id, key, arguments, link, told_at, read_at IS NULL AS unread
                          FROM notification.message
                         WHERE person = :person AND (told_at, id) < (:at, :id)
                         ORDER BY told_at DESC, id DESC
                         LIMIT :limit
                        """)
                .param("person", person.id())
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", SIZE + 1)
                .query((row, _) -> row(row, language))
                .list();
    }

    private InboxView.Row row(ResultSet row, Language language) throws SQLException {
        var message =
                new Message(row.getString("key"), new Arguments(row.getString("arguments")), row.getString("link"));
        return new InboxView.Row(
                row.getObject("id", UUID.class),
                message.subject(texts, language),
                row.getObject("told_at", OffsetDateTime.class),
                row.getBoolean("unread"));
    }
}
