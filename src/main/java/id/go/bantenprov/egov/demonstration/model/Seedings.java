package id.go.bantenprov.egov.demonstration.model;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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
     * @param applications how many are told by deeds
     * @param wanted how many there are in the end; those beyond the told ones are copies
     * @param position how many scenes have been played
     * @param copied how many copies have been made
     * @param endedAt null while there is something to play
     */
    public record Seeding(
            long seed,
            LocalDate until,
            int applications,
            int wanted,
            int scenes,
            int position,
            int copied,
            @Nullable OffsetDateTime endedAt) {
        /** How many copies there will be, but for the few stories that are still drafts. */
        public int copies() {
            return wanted - applications;
        }

        /** How many applications are still to be made by copying. @param stories that have become an application */
        public int missing(int stories) {
            return copies() == 0 ? 0 : wanted - stories - copied;
        }

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
                        SELECT seed, until, applications, coalesce(wanted, applications) AS wanted, scenes, position,
                               copied, ended_at
                          FROM demonstration.seeding
                        """).query(RecordRows.of(Seeding.class)).optional();
    }

    public void begin(long seed, LocalDate until, int applications, int wanted, int scenes) {
        jdbc.sql("""
                        INSERT INTO demonstration.seeding (seed, until, applications, wanted, scenes, begun_at)
                        VALUES (:seed, :until, :applications, :wanted, :scenes, :now)
                        """)
                .param("seed", seed)
                .param("until", until)
                .param("applications", applications)
                .param("wanted", wanted)
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

    /** More applications are wanted than before; a seeding that had ended goes on. */
    public void want(int applications) {
        jdbc.sql("""
                        UPDATE demonstration.seeding
                           SET wanted = :wanted, ended_at = NULL
                        """).param("wanted", applications).update();
    }

    /** So many more copies have been made in the caller's transaction, whose commit does not wait for the disk. */
    public void addCopied(int copies) {
        jdbc.sql("""
                           UPDATE demonstration.seeding
                              SET copied = copied + :copies
                        RETURNING set_config('synchronous_commit', 'off', true)
                        """).param("copies", copies).query(String.class).single();
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

    /** How many stories have become an application. */
    public int stories() {
        return jdbc.sql("SELECT count(*) FROM demonstration.story")
                .query(Integer.class)
                .single();
    }

    /** The applications that the stories from this one on have become, in the order of the stories. */
    public List<ApplicationNumber> numbers(int story) {
        return jdbc.sql("""
                        SELECT number
                          FROM demonstration.story
                         WHERE story >= :story
                         ORDER BY story
                        """)
                .param("story", story)
                .query((row, _) -> new ApplicationNumber(row.getString("number")))
                .list();
    }

    public void add(int story, ApplicationNumber number) {
        jdbc.sql("""
                        INSERT INTO demonstration.story (story, number)
                        VALUES (:story, :number)
                        """).param("story", story).param("number", number.text()).update();
    }
}
