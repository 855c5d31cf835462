package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.vault.DataKeyId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rows of a case hold about its applicant, and what ties them to its entries in the public log. */
@Repository
class CaseTraces {
    private final JdbcClient jdbc;

    CaseTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The signed letters of a case that has ended; one that was not signed went before. */
    List<FileId> letters(ApplicationId id) {
        return jdbc.sql("""
                        SELECT file
                          FROM casework.document
                         WHERE application = :id
                           AND file IS NOT NULL
                        """)
                .param("id", id.value())
                .query((row, _) -> new FileId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Empties them. What stays: the number, the days, the states it went through and in which offices; of the result its
     * number, token, digest, day and position.
     *
     * @return the key that opened the rest; empty if it was emptied before
     */
    Optional<DataKeyId> wipe(ApplicationId id) {
        var key = wipeRow(id);
        run("DELETE FROM casework.message WHERE application = :id", id);
        run("DELETE FROM casework.correction_draft WHERE application = :id", id);
        run("DELETE FROM casework.former_answers WHERE application = :id", id);
        run("DELETE FROM casework.entry WHERE application = :id", id);
        run("UPDATE casework.document SET file = NULL WHERE application = :id", id);
        run("""
                UPDATE casework.history
                   SET reason = '',
                       actor = CASE WHEN actor_kind = 'OFFICER' THEN actor END,
                       actor_name = CASE WHEN actor_kind = 'OFFICER' THEN actor_name END
                 WHERE application = :id
                """, id);
        return key;
    }

    private Optional<DataKeyId> wipeRow(ApplicationId id) {
        return jdbc.sql("""
                        UPDATE casework.application
                           SET tag = NULL, applicant = NULL, applicant_name = NULL, data_key = NULL, answers = NULL,
                               proposal_reasons = NULL, letter_failure = NULL,
                               corrections = CASE WHEN corrections IS NOT NULL THEN '[]'::jsonb END
                         WHERE id = :id
                     RETURNING old.data_key
                        """)
                .param("id", id.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .map(DataKeyId::new);
    }

    private void run(String sql, ApplicationId id) {
        jdbc.sql(sql).param("id", id.value()).update();
    }
}
