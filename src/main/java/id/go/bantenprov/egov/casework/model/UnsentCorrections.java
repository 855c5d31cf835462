package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.document.StoredFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an applicant has written and uploaded for corrections and never sent. It goes once nothing is asked any more. */
@Repository
public class UnsentCorrections {
    private final JdbcClient jdbc;
    private final CaseContents contents;
    private final Attachments attachments;
    private final StoredFiles files;

    UnsentCorrections(JdbcClient jdbc, CaseContents contents, Attachments attachments, StoredFiles files) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.attachments = attachments;
        this.files = files;
    }

    /** With every file that the answers of the application, as they are now, do not name. Call it with the row locked. */
    public void drop(Application application) {
        jdbc.sql("""
                        DELETE FROM casework.correction_draft
                         WHERE application = :application
                        """).param("application", application.id().value()).update();
        contents.open(application)
                .map(opened -> HandedIn.ids(opened.answers()))
                .ifPresent(kept -> attachments.of(application.id()).stream()
                        .map(Attachments.Attachment::file)
                        .filter(file -> !kept.contains(file))
                        .forEach(file -> {
                            attachments.remove(file);
                            files.remove(file);
                        }));
    }
}
