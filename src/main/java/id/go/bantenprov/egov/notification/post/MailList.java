package id.go.bantenprov.egov.notification.post;

import id.go.bantenprov.egov.notification.Recipient;
import id.go.bantenprov.egov.notification.Recipient.Account;
import id.go.bantenprov.egov.notification.Recipient.Mailbox;
import id.go.bantenprov.egov.notification.model.Arguments;
import id.go.bantenprov.egov.notification.model.Message;
import id.go.bantenprov.egov.notification.model.Outbox;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails in the outbox, newest first. */
@Repository
class MailList {
    private static final int SIZE = 20;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final MailWriter writer;

    MailList(JdbcClient jdbc, Outbox outbox, MailWriter writer) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.writer = writer;
    }

    MailListView all(Cursor after, Language language) {
        return page("true", after, language);
    }

    MailListView dead(Cursor after, Language language) {
        return page("state = 'DEAD'", after, language);
    }

    private MailListView page(String which, Cursor after, Language language) {
        var rows = jdbc.sql("""
                        SELECT id, person, address, language, key, arguments, link, told_at, tries, reason
                          FROM notification.mail
                         WHERE %s
                           AND (told_at, id) < (:at, :id)
                         ORDER BY told_at DESC, id DESC
                         LIMIT :limit
                        """.formatted(which))
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", SIZE + 1)
                .query((row, _) -> row(row, language))
                .list();
        var shown = rows.subList(0, Math.min(SIZE, rows.size()));
        return new MailListView(
                shown, rows.size() > SIZE ? shown.getLast().cursor().text() : null);
    }

    private MailListView.Row row(ResultSet row, Language reader) throws SQLException {
        var to = outbox.recipient(row);
        var language = to instanceof Mailbox mailbox ? mailbox.language() : reader;
        var message =
                new Message(row.getString("key"), new Arguments(row.getString("arguments")), row.getString("link"));
        return new MailListView.Row(
                row.getObject("id", UUID.class),
                masked(to),
                writer.subject(message, language),
                writer.body(message, language),
                row.getObject("told_at", OffsetDateTime.class),
                row.getInt("tries"),
                row.getString("reason"));
    }

    /** Empty for the owner of an account, whom only the account's id names here. */
    private static String masked(Recipient to) {
        return switch (to) {
            case Account _ -> "";
            case Mailbox(var address, var _) -> address.masked();
        };
    }
}
