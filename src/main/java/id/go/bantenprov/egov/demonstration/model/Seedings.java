package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the stories have been told. */
@Repository
public class Seedings {
    /**
     * What a seeding is a function of, and how far it has come.
     *
     * @param position how many scenes have been played
     * @param endedAt null while there is something to play
     */
    public record Seeding(
            long seed,
            LocalDate until,
            int applications,
            int scenes,
            int position,
            @Nullable OffsetDateTime endedAt) {
        public boolean ended() {
            return endedAt != null;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Seedings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Seeding> find() {
        return jdbc.sql("""
                        SELECT seed, until, applications, scenes, position, ended_at
                          FROM demonstration.seeding
                        """).query(RecordRows.of(Seeding.class)).optional();
    }

    public void begin(long seed, LocalDate until, int applications, int scenes) {
        jdbc.sql("""
                        INSERT INTO demonstration.seeding (seed, until, applications, scenes, begun_at)
                        VALUES (:seed, :until, :applications, :scenes, :now)
                        """)
                .param("seed", seed)
                .param("until", until)
                .param("applications", applications)
                .param("scenes", scenes)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /**
     * So many scenes have been played, the last one in the caller's transaction. Its commit does not wait for the disk: what
     * a power cut takes is played again.
     */
    public void reach(int position) {
        jdbc.sql("""
                           UPDATE demonstration.seeding
                              SET position = :position
                        RETURNING set_config('synchronous_commit', 'off', true)
                        """).param("position", position).query(String.class).single();
    }

    public void end() {
        jdbc.sql("""
                        UPDATE demonstration.seeding
                           SET ended_at = :now
                        """).param("now", OffsetDateTime.now(clock)).update();
    }

    /** @return empty before its application was sent */
    public Optional<ApplicationNumber> number(int story) {
        return jdbc.sql("""
                        SELECT number
                          FROM demonstration.story
                         WHERE story = :story
                        """)
                .param("story", story)
                .query((row, _) -> new ApplicationNumber(row.getString("number")))
                .optional();
    }

    public void add(int story, ApplicationNumber number) {
        jdbc.sql("""
                        INSERT INTO demonstration.story (story, number)
                        VALUES (:story, :number)
                        """).param("story", story).param("number", number.text()).update();
    }
}
