package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.identity.Identities;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.identity.StaffId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who of an office has had to do with a file, and still works on it. */
@Repository
class WorkingOfficers {
    private final JdbcClient jdbc;
    private final Identities identities;
    private final MayOpen mayOpen;

    WorkingOfficers(JdbcClient jdbc, Identities identities, MayOpen mayOpen) {
        this.jdbc = jdbc;
        this.identities = identities;
        this.mayOpen = mayOpen;
    }

    /**
     * Whom the file was handed to in the office that answers for it, or else who acted on it last from there, of those who
     * work there now; once it has ended, who acted last of those who may open it now. Empty where that is nobody.
     */
    Optional<Officer> of(Application application, Terms terms) {
        var place = application.responsible(terms);
        return inOrder(application.id()).stream()
                .flatMap(account -> identities.person(account.value()).stream())
                .filter(Officer.class::isInstance)
                .map(Officer.class::cast)
                .filter(officer -> place.map(responsible -> responsible.isHeldBy(officer))
                        .orElseGet(() -> opens(officer, application.id())))
                .findFirst();
    }

    private List<StaffId> inOrder(ApplicationId application) {
        return jdbc.sql("""
                        SELECT worked.account
                          FROM casework.application a
                         CROSS JOIN LATERAL
                               (SELECT a.assignee AS account, a.version + 1 AS version
                                 WHERE coalesce(a.holder, a.responsible) = a.responsible
                                 UNION ALL
                                SELECT h.actor, h.version
                                  FROM casework.history h
                                 WHERE h.application = a.id
                                   AND h.actor_kind = 'OFFICER'
                                   AND (a.responsible IS NULL OR h.actor_place = a.responsible)) AS worked
                         WHERE a.id = :id
                           AND worked.account IS NOT NULL
                         GROUP BY worked.account
                         ORDER BY max(worked.version) DESC
                        """)
                .param("id", application.value())
                .query((row, _) -> new StaffId(row.getObject("account", UUID.class)))
                .list();
    }

    private boolean opens(Officer officer, ApplicationId application) {
        var parameters = new HashMap<>(mayOpen.by(officer));
        parameters.put("id", application.value());
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1
                                         FROM casework.application a
                                        WHERE a.id = :id
                                          AND %s)
                        """.formatted(MayOpen.SQL))
                .params(parameters)
                .query(Boolean.class)
                .single();
    }
}
