package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who of an office has had to do with a file. */
@Repository
class WorkingOfficers {
    private final JdbcClient jdbc;

    WorkingOfficers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The account of whom the file was handed to in the office that answers for it, or else of who acted on it last from
     * there; once it has ended, of who acted last. Empty where nobody has yet.
     */
    Optional<UUID> of(ApplicationId application) {
        return jdbc.sql("""
                        SELECT coalesce(CASE WHEN coalesce(a.holder, a.responsible) = a.responsible THEN a.assignee END,
                                        (SELECT h.actor
                                           FROM casework.history h
                                          WHERE h.application = a.id
                                            AND h.actor_kind = 'OFFICER'
                                            AND (a.responsible IS NULL OR h.actor_place = a.responsible)
                                          ORDER BY h.version DESC
                                          LIMIT 1)) AS account
                          FROM casework.application a
                         WHERE a.id = :id
                        """)
                .param("id", application.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("account", UUID.class)))
                .single();
    }
}
