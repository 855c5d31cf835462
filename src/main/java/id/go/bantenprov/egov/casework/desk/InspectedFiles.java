package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.web.RecordRows;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files by their number, for the inspectorate, which may inspect every one of them. */
@Repository
class InspectedFiles {
    /** @param applicant null once the person's data have been erased */
    record InspectedFile(
            UUID id,
            String service,
            String serviceVersion,
            String state,
            @Nullable String proposed,
            @Nullable UUID applicant) {}

    private final JdbcClient jdbc;

    InspectedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InspectedFile> find(ApplicationNumber number) {
        return jdbc.sql("""
                        SELECT id, service, service_version, state, proposed, applicant
                          FROM casework.application
                         WHERE number = :number
                        """)
                .param("number", number.text())
                .query(RecordRows.of(InspectedFile.class))
                .optional();
    }
}
