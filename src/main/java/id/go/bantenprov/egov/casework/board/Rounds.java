package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.casework.board.Standing.End;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rounds of all cases, as far as the log was read, and what they count for. */
@Repository
class Rounds {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = """
            SELECT tag, round, agency, service, version, seq, steps, start, begun_on, ended, ended_on, due, late_from,
                   used, asked, extended, corrected
              FROM casework.board_round
            """;

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every round of these cases, in their order. */
    List<Round> of(Collection<String> tags) {
        return jdbc.sql(SELECT + " WHERE tag = ANY(:tags) ORDER BY tag, round")
                .param("tags", tags.toArray(String[]::new))
                .query((row, _) -> round(row))
                .list();
    }

    /** Every round of the cases that have an open one, in order, after that tag. */
    List<Round> open(String afterTag, int cases) {
        return jdbc.sql(SELECT + """
                         WHERE tag IN (SELECT tag
                                         FROM casework.board_round
                                        WHERE ended = 'OPEN' AND tag > :after
                                        ORDER BY tag
                                        LIMIT :cases)
                         ORDER BY tag, round
                        """)
                .param("after", afterTag)
                .param("cases", cases)
                .query((row, _) -> round(row))
                .list();
    }

    void save(Collection<Round> rounds) {
        if (rounds.isEmpty()) return;
        jdbc.sql("""
                        INSERT INTO casework.board_round AS r (tag, round, agency, service, version, seq, steps, first_entry, start,
                                    begun_on, ended, ended_on, due, late_from, used, asked, extended, corrected)
                        SELECT n.tag, n.number, n.agency, n.service, n.version, n.seq, n.steps, (n.steps -> 0 ->> 'index')::bigint, n.start, s."begunOn",
                               s."end", s."endedOn", s.due, s."lateFrom", s.used, s.asked, s.extended, n.corrected
                          FROM jsonb_to_recordset(:rounds::jsonb)
                               AS n (tag text, number integer, agency text, service text, version text, seq integer,
                                     steps jsonb, start date, corrected boolean, standing jsonb),
                               jsonb_to_record(n.standing)
                               AS s ("begunOn" date, "end" text, "endedOn" date, due date, "lateFrom" date, used integer,
                                     asked boolean, extended boolean)
                            ON CONFLICT (tag, round) DO UPDATE
                           SET seq = EXCLUDED.seq, steps = EXCLUDED.steps, start = EXCLUDED.start,
                               begun_on = EXCLUDED.begun_on, ended = EXCLUDED.ended, ended_on = EXCLUDED.ended_on,
                               due = EXCLUDED.due, late_from = EXCLUDED.late_from, used = EXCLUDED.used,
                               asked = EXCLUDED.asked, extended = EXCLUDED.extended, corrected = EXCLUDED.corrected
                        """).param("rounds", JSON.writeValueAsString(rounds)).update();
    }

    /** Adds the changes to what was counted before. */
    void count(List<Tally.Change> changes) {
        if (changes.isEmpty()) return;
        jdbc.sql("""
                        INSERT INTO casework.board_count AS c (agency, service, measure, day, value, rounds)
                        SELECT agency, service, measure, day, value, rounds
                          FROM jsonb_to_recordset(:changes::jsonb)
                               AS n (agency text, service text, measure text, day date, value integer, rounds bigint)
                            ON CONFLICT (agency, service, measure, day, value) DO UPDATE
                           SET rounds = c.rounds + EXCLUDED.rounds
                        """).param("changes", JSON.writeValueAsString(changes)).update();
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getString("tag"),
                row.getInt("round"),
                row.getString("agency"),
                row.getString("service"),
                row.getString("version"),
                row.getInt("seq"),
                Arrays.asList(JSON.readValue(row.getString("steps"), CaseStep[].class)),
                row.getObject("start", LocalDate.class),
                row.getBoolean("corrected"),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("begun_on", LocalDate.class),
                End.valueOf(row.getString("ended")),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("late_from", LocalDate.class),
                row.getInt("used"),
                row.getBoolean("asked"),
                row.getBoolean("extended"));
    }
}
