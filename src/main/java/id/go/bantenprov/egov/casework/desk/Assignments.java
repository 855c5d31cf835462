package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.identity.StaffAccounts.Colleague;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which officer works on which file. A file that goes to another office goes without its officer. */
@Repository
class Assignments {
    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void assign(ApplicationId application, Colleague to) {
        jdbc.sql("""
                        UPDATE casework.application
                           SET assignee = :assignee, assignee_name = :name
                         WHERE id = :id
                        """)
                .param("assignee", to.id().value())
                .param("name", to.name())
                .param("id", application.value())
                .update();
    }

    Optional<String> nameOf(ApplicationId application) {
        return jdbc.sql("""
                        SELECT assignee_name
                          FROM casework.application
                         WHERE id = :id
                           AND assignee_name IS NOT NULL
                        """)
                .param("id", application.value())
                .query((row, _) -> row.getString("assignee_name"))
                .optional();
    }
}
