package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.web.RecordRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much work lies where and what of it is late. Only open files are looked at. */
@Repository
class UnitBoard {
    /** @param assigneeName null for what nobody in particular works on */
    record Load(String holder, @Nullable String assigneeName, int open, int today, int late) {}

    /** @param owner unit code of the agency or bureau that answers for the service */
    record Lateness(String owner, int open, int late) {}

    private final JdbcClient jdbc;

    UnitBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Per office and officer, most late first. @param places units and positions by their codes */
    List<Load> loads(Collection<String> places, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.holder, a.assignee_name, count(*) AS open,
                               count(*) FILTER (WHERE a.due = :today) AS today,
                               count(*) FILTER (WHERE a.due < :today) AS late
                          FROM casework.application a
                         WHERE a.holder = ANY (:places)
                           AND a.ended_on IS NULL
                         GROUP BY a.holder, a.assignee_name
                         ORDER BY late DESC, today DESC, open DESC, a.holder, a.assignee_name
                         LIMIT 500
                        """)
                .param("places", places.toArray(String[]::new))
                .param("today", today)
                .query(RecordRows.of(Load.class))
                .list();
    }

    /** Of the whole province by owner: promises that run now, and those that are broken. No person is named. */
    List<Lateness> lateness(LocalDate today) {
        return jdbc.sql("""
                        SELECT owner, count(*) AS open, count(*) FILTER (WHERE promise_due < :today) AS late
                          FROM casework.application
                         WHERE ended_on IS NULL
                           AND promise_stopped_on IS NULL
                           AND promise_due IS NOT NULL
                         GROUP BY owner
                         ORDER BY late DESC, open DESC, owner
                        """)
                .param("today", today)
                .query(RecordRows.of(Lateness.class))
                .list();
    }
}
