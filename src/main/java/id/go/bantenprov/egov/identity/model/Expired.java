package id.go.bantenprov.egov.identity.model;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forgets what has served its time. Nothing is read after it anyway; this only empties the tables. */
@Repository
public class Expired {
    /** How long looks stay readable. */
    private static final Period LOOKS = Period.ofYears(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Expired(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param formsKept how long forms of ended sessions wait */
    public void forget(Duration formsKept) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("DELETE FROM identity.tries WHERE began + span < :now")
                .param("now", now.toEpochSecond())
                .update();
        jdbc.sql("DELETE FROM identity.pending_registration WHERE expires_at < :now")
                .param("now", now)
                .update();
        jdbc.sql("DELETE FROM identity.pending_recovery WHERE expires_at < :now")
                .param("now", now)
                .update();
        jdbc.sql("DELETE FROM identity.pending_email WHERE expires_at < :now")
                .param("now", now)
                .update();
        jdbc.sql("DELETE FROM identity.kept_form WHERE kept_at < :then")
                .param("then", now.minus(formsKept))
                .update();
        jdbc.sql("DELETE FROM identity.look WHERE last_at < :then")
                .param("then", now.minus(LOOKS))
                .update();
    }
}
