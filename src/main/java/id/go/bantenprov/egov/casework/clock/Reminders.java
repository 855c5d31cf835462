package id.go.bantenprov.egov.casework.clock;

import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.identity.StaffId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open applications about which somebody is to be reminded on a day. */
@Repository
class Reminders {
    static final int BATCH = 500;
    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In the order of their ids.
     *
     * @param days on which what is due, promised or to be answered calls for a reminder today
     * @param after the last one of the batch before; the nil id to begin
     */
    List<ApplicationId> on(Collection<LocalDate> days, ApplicationId after) {
        return jdbc.sql("""
                        SELECT id
                          FROM casework.application
                         WHERE ended_on IS NULL
                           AND id > :after
                           AND (   due = ANY (:days::date[])
                                OR answer_by = ANY (:days::date[])
                                OR (promise_due = ANY (:days::date[]) AND promise_stopped_on IS NULL))
                         ORDER BY id
                         LIMIT :batch
                        """)
                .param("days", texts(days))
                .param("after", after.value())
                .param("batch", BATCH)
                .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The agencies and bureaus that have a running promise with one of these due days. */
    List<UnitCode> owners(Collection<LocalDate> promised) {
        return jdbc.sql("""
                        SELECT DISTINCT owner
                          FROM casework.application
                         WHERE ended_on IS NULL
                           AND promise_stopped_on IS NULL
                           AND promise_due = ANY (:days::date[])
                         ORDER BY owner
                        """)
                .param("days", texts(promised))
                .query((row, _) -> new UnitCode(row.getString("owner")))
                .list();
    }

    private static String[] texts(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    /** How many promises of an agency or bureau are broken that day and still run. */
    int late(UnitCode owner, LocalDate today) {
        return jdbc.sql("""
                        SELECT count(*)
                          FROM casework.application
                         WHERE owner = :owner
                           AND ended_on IS NULL
                           AND promise_stopped_on IS NULL
                           AND promise_due < :today
                        """)
                .param("owner", owner.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** Whom it was handed to in its office; empty if nobody. */
    Optional<StaffId> assignee(ApplicationId application) {
        return jdbc.sql("""
                        SELECT assignee
                          FROM casework.application
                         WHERE id = :id
                           AND assignee IS NOT NULL
                        """)
                .param("id", application.value())
                .query((row, _) -> new StaffId(row.getObject("assignee", UUID.class)))
                .optional();
    }
}
