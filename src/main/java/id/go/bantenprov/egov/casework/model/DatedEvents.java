package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.web.RecordRows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated events of a case: what anybody can read of it in the public log, and all that its clocks are made of. */
@Repository
class DatedEvents {
    private final JdbcClient jdbc;

    DatedEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the round it is in, in the order they happened. */
    List<DatedEvent> of(Application application) {
        return jdbc.sql("""
                        SELECT type, day, (entry::jsonb ->> 'start')::date AS start,
                               coalesce((entry::jsonb ->> 'days')::int, 0) AS days,
                               coalesce((entry::jsonb ->> 'cancelled')::boolean, false) AS cancelled
                          FROM casework.entry
                         WHERE application = :application
                           AND coalesce((entry::jsonb ->> 'round')::int, 1) = :round
                         ORDER BY seq
                        """)
                .param("application", application.id().value())
                .param("round", application.course().round())
                .query(RecordRows.of(DatedEvent.class))
                .list();
    }
}
