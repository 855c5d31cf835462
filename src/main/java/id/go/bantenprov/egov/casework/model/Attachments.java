package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.casework.DraftId;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.web.Uuid7;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files were handed in for which requirement of a draft or an application. */
@Repository
public class Attachments {
    /** A file handed in for a requirement. */
    public record Attachment(String requirement, FileId file) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Attachments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(DraftId draft, Attachment attachment) {
        insert(draft.value(), null, attachment);
    }

    /** A file that replaces another, in answer to a correction. */
    public void add(ApplicationId application, Attachment attachment) {
        insert(null, application.value(), attachment);
    }

    private void insert(@Nullable UUID draft, @Nullable UUID application, Attachment attachment) {
        jdbc.sql("""
                        INSERT INTO casework.attachment (id, draft, application, requirement, file, added_at)
                        VALUES (:id, :draft, :application, :requirement, :file, :now)
                        """)
                .param("id", Uuid7.next(clock))
                .param("draft", draft)
                .param("application", application)
                .param("requirement", attachment.requirement())
                .param("file", attachment.file().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    public List<Attachment> of(DraftId draft) {
        return jdbc.sql("""
                        SELECT requirement, file
                          FROM casework.attachment
                         WHERE draft = :draft
                         ORDER BY id
                        """)
                .param("draft", draft.value())
                .query((row, _) ->
                        new Attachment(row.getString("requirement"), new FileId(row.getObject("file", UUID.class))))
                .list();
    }

    /** The files of all drafts of a resident. */
    public List<FileId> ofDrafts(ResidentId resident) {
        return jdbc.sql("""
                        SELECT a.file
                          FROM casework.attachment a
                          JOIN casework.draft d ON d.id = a.draft
                         WHERE d.resident = :resident
                        """)
                .param("resident", resident.value())
                .query((row, _) -> new FileId(row.getObject("file", UUID.class)))
                .list();
    }

    /** What was handed in, and what was uploaded for a correction that is not sent yet. */
    public List<Attachment> of(ApplicationId application) {
        return jdbc.sql("""
                        SELECT requirement, file
                          FROM casework.attachment
                         WHERE application = :application
                         ORDER BY id
                        """)
                .param("application", application.value())
                .query((row, _) ->
                        new Attachment(row.getString("requirement"), new FileId(row.getObject("file", UUID.class))))
                .list();
    }

    /** Forgets that a file was handed in; the file itself is removed where it is kept. */
    public void remove(FileId file) {
        jdbc.sql("""
                        DELETE FROM casework.attachment
                         WHERE file = :file
                        """).param("file", file.value()).update();
    }

    /**
     * Hands the kept files of a draft over to the application it became; the others are forgotten.
     *
     * @return the files that were forgotten, which are to be removed where they are kept
     */
    public List<FileId> handOver(DraftId draft, ApplicationId application, Collection<FileId> kept) {
        return jdbc.sql("""
                        WITH handed_over AS (
                            UPDATE casework.attachment
                               SET application = :application, draft = NULL
                             WHERE draft = :draft
                               AND file = ANY (:kept)
                        )
                        DELETE FROM casework.attachment
                         WHERE draft = :draft
                           AND file <> ALL (:kept)
                     RETURNING file
                        """)
                .param("application", application.value())
                .param("draft", draft.value())
                .param("kept", kept.stream().map(FileId::value).toArray(UUID[]::new))
                .query((row, _) -> new FileId(row.getObject("file", UUID.class)))
                .list();
    }
}
