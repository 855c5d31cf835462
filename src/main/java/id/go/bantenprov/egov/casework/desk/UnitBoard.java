package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.model.MayOpen;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much work lies where and what of it is late. Only open files are looked at. */
@Repository
class UnitBoard {
    /**
     * @param assignee account of whoever works on them; null for what nobody in particular works on
     * @param whole whether it counts all files of the office, whoever has them
     * @param openable whether the reader may open every one of them
     */
    record Load(
            String holder,
            @Nullable UUID assignee,
            @Nullable String assigneeName,
            boolean whole,
            boolean openable,
            int open,
            int today,
            int late) {}

    /** @param owner unit code of the agency or bureau that answers for the service */
    record Lateness(String owner, String service, int open, int late) {}

    private final JdbcClient jdbc;
    private final MayOpen mayOpen;

    UnitBoard(JdbcClient jdbc, MayOpen mayOpen) {
        this.jdbc = jdbc;
        this.mayOpen = mayOpen;
    }

    /**
     * The offices with the most late files first, each as a whole and then by officer; of offices beyond the named ones
     * those files alone whose promise is of an agency that the reader leads.
     *
     * @param places units and positions by their codes
     */
    List<Load> loads(Officer officer, Collection<String> places, LocalDate today) {
        return jdbc.sql("""
                        SELECT a.holder, a.assignee,
                               CASE WHEN grouping(a.assignee) = 0 THEN max(a.assignee_name) END AS assignee_name,
                               grouping(a.assignee) = 1 AS whole, bool_and(%s) AS openable, count(*) AS open,
                               count(*) FILTER (WHERE a.due = :today) AS today,
                               count(*) FILTER (WHERE a.due < :today) AS late
                          FROM casework.application a
                         WHERE (a.holder = ANY (:held) OR a.owner = ANY (:headed) AND a.holder IS NOT NULL)
                           AND a.ended_on IS NULL
                         GROUP BY GROUPING SETS ((a.holder), (a.holder, a.assignee))
                        WINDOW office AS (PARTITION BY a.holder)
                         ORDER BY max(count(*) FILTER (WHERE a.due < :today)) OVER office DESC,
                                  max(count(*)) OVER office DESC,
                                  a.holder, whole DESC, late DESC, open DESC, assignee_name, a.assignee
                         LIMIT 500
                        """.formatted(MayOpen.SQL))
                .params(mayOpen.by(officer))
                .param("held", places.toArray(String[]::new))
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
