package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.identity.Part;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which files belong to a case: what was handed in, the letter that waits for a signature, the signed one. */
@Repository
class CaseFiles {
    private final JdbcClient jdbc;

    CaseFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The signed letter; empty before it is signed, and where only its digest was kept. */
    Optional<FileId> result(ApplicationId application) {
        return jdbc.sql("""
                        SELECT file
                          FROM casework.document
                         WHERE application = :application
                           AND signed_at IS NOT NULL
                           AND file IS NOT NULL
                        """)
                .param("application", application.value())
                .query((row, _) -> new FileId(row.getObject("file", UUID.class)))
                .optional();
    }

    /** What a file is to the case; empty if it is not one of its files. */
    Optional<Part> partOf(ApplicationId application, FileId file) {
        return jdbc.sql("""
                        SELECT 'ATTACHMENT' AS part
                          FROM casework.attachment
                         WHERE application = :application AND file = :file
                        UNION ALL
                        SELECT 'RESULT'
                          FROM casework.application
                         WHERE id = :application AND letter_file = :file
                        UNION ALL
                        SELECT 'RESULT'
                          FROM casework.document
                         WHERE application = :application AND file = :file
                         LIMIT 1
                        """)
                .param("application", application.value())
                .param("file", file.value())
                .query((row, _) -> Part.valueOf(row.getString("part")))
                .optional();
    }
}
