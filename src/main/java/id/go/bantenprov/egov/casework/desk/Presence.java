package id.go.bantenprov.egov.casework.desk;

import id.go.bantenprov.egov.casework.ApplicationId;
import id.go.bantenprov.egov.identity.Officer;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has a file open and could decide on it: whoever looked within the last two minutes. An open page says so again every minute. */
@Repository
class Presence {
    static final Duration HERE = Duration.ofMinutes(2);

    /** Somebody else who has the file open. */
    record Other(String name, OffsetDateTime since) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Presence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** This officer is here, and has been since the first look that was followed by another in time. */
    void here(ApplicationId application, Officer officer) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        INSERT INTO casework.presence AS p (application, staff, name, since, seen_at)
                        VALUES (:application, :staff, :name, :now, :now)
                            ON CONFLICT (application, staff)
                            DO UPDATE SET seen_at = :now, name = :name,
                                          since = CASE WHEN p.seen_at < :gone THEN :now ELSE p.since END
                        """)
                .param("application", application.value())
                .param("staff", officer.id().value())
                .param("name", officer.name())
                .param("now", now)
                .param("gone", now.minus(HERE))
                .update();
    }

    /** Forgets everybody who is no longer here. @return how many */
    int forgetGone() {
        return jdbc.sql("DELETE FROM casework.presence WHERE seen_at < :gone")
                .param("gone", OffsetDateTime.now(clock).minus(HERE))
                .update();
    }

    /** Whoever saw it only before it was last changed has handed it on, or is told of the change first. */
    List<Other> others(ApplicationId application, Officer officer) {
        return jdbc.sql("""
                        SELECT p.name, p.since
                          FROM casework.presence p
                         WHERE p.application = :application
                           AND p.staff <> :staff
                           AND p.seen_at >= :gone
                           AND p.seen_at >= (SELECT max(h.at)
                                               FROM casework.history h
                                              WHERE h.application = p.application)
                         ORDER BY p.since, p.name
                        """)
                .param("application", application.value())
                .param("staff", officer.id().value())
                .param("gone", OffsetDateTime.now(clock).minus(HERE))
                .query(RecordRows.of(Other.class))
                .list();
    }
}
