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
    /**
     * @param assigneeName null for what nobody in particular works on
     * @param whole whether it counts all files of the office, whoever has them
     */
    record Load(String holder, @Nullable String assigneeName, boolean whole, int open, int today, int late) {}

    /** @param owner unit code of the agency or bureau that answers for the service */
    record Lateness(String owner, String service, int open, int late) {}

    private final JdbcClient jdbc;

    UnitBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The offices with the most late files first, each as a whole and then by officer.
     *
     * @param places units and positions by their codes
     */
    List<Load> loads(Collection<String> places, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.holder, a.assignee_name, grouping(a.assignee_name) = 1 AS whole, count(*) AS open,
                               count(*) FILTER (WHERE a.due = :today) AS today,
                               count(*) FILTER (WHERE a.due < :today) AS late
                          FROM casework.application a
                         WHERE a.holder = ANY (:places)
                           AND a.ended_on IS NULL
                         GROUP BY GROUPING SETS ((a.holder), (a.holder, a.assignee_name))
                        WINDOW office AS (PARTITION BY a.holder)
                         ORDER BY max(count(*) FILTER (WHERE a.due < :today)) OVER office DESC,
                                  max(count(*)) OVER office DESC,
                                  a.holder, whole DESC, late DESC, open DESC, a.assignee_name
                         LIMIT 500
                        """)
                .param("places", places.toArray(String[]::new))
                .param("today", today)
                .query(RecordRows.of(Load.class))
                .list();
    }

    /** Of the whole province by owner and service: promises that run now, and those that are broken. No person is named. */
    List<Lateness> lateness(LocalDate today) {
        return jdbc.sql("""
                        SELECT owner, service, count(*) AS open, count(*) FILTER (WHERE promise_due < :today) AS late
                          FROM casework.application
                         WHERE ended_on IS NULL
                           AND promise_stopped_on IS NULL
                           AND promise_due IS NOT NULL
                         GROUP BY owner, service
                         ORDER BY sum(count(*) FILTER (WHERE promise_due < :today)) OVER (PARTITION BY owner) DESC, owner, service
                        """)
                .param("today", today)
                .query(RecordRows.of(Lateness.class))
                .list();
    }
}
