package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.web.RecordRows;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications by their public number, without anything of a person. */
@Repository
class TrackedCases {
    private final JdbcClient jdbc;

    TrackedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TrackedCase> find(ApplicationNumber number) {
        return jdbc.sql("""
                        SELECT number, service, service_version, state, assessor_agency AS assessor, submitted_at,
                               received_on,
                               CASE WHEN promise_stopped_on IS NULL AND ended_on IS NULL THEN promise_due END AS due,
                               answer_by, ended_on,
                               (SELECT max(h.at)
                                  FROM casework.history h
                                 WHERE h.application = a.id
                                   AND h.deed = 'withdraw') AS withdrawn_at
                          FROM casework.application a
                         WHERE number = :number
                        """)
                .param("number", number.text())
                .query(RecordRows.of(TrackedCase.class))
                .optional();
    }
}
