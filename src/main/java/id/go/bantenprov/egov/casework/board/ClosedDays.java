package id.go.bantenprov.egov.casework.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of days that are over, as their digests stand in the log. */
@Repository
class ClosedDays {
    private final JdbcClient jdbc;
    private final Clock clock;

    ClosedDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest day that is closed. */
    Optional<LocalDate> last() {
        return jdbc.sql("SELECT max(day) AS day FROM casework.board_day")
                .query((row, _) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    /** No day is closed before it has passed; years no database can hold are none of ours either. */
    Optional<String> find(LocalDate day) {
        if (day.getYear() < 1 || !day.isBefore(LocalDate.now(clock))) return Optional.empty();
        return jdbc.sql("SELECT csv FROM casework.board_day WHERE day = :day")
                .param("day", day)
                .query(String.class)
                .optional();
    }

    /** @return whether it was not closed before */
    boolean close(LocalDate day, String csv, String sha256) {
        return jdbc.sql("""
                        INSERT INTO casework.board_day (day, csv, sha256)
                        VALUES (:day, :csv, :sha256)
                            ON CONFLICT (day) DO NOTHING
                        """)
                        .param("day", day)
                        .param("csv", csv)
                        .param("sha256", sha256)
                        .update()
                > 0;
    }
}
