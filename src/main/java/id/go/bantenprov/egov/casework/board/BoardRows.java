package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.web.RecordRows;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows behind the figures: by day, and case by case. */
@Repository
class BoardRows {
    static final int CASES_A_PAGE = 50;
    private static final int LONGEST_LATE = 10;
    private static final int MOST_DAYS = 366;
    private static final String SELECT = """
            SELECT agency, service, first_entry, %s AS day, begun_on, ended, ended_on, due, late_from, used,
                   ended = 'OPEN' AND coalesce((SELECT s.step ->> 'type'
                                                  FROM jsonb_array_elements(steps) WITH ORDINALITY AS s (step, place)
                                                 WHERE s.step ->> 'type' IN ('clock.stopped', 'clock.resumed')
                                                 ORDER BY s.place DESC
                                                 LIMIT 1) = 'clock.stopped', false) AS waiting
              FROM casework.board_round
            """;

    /** @param day and index of the first entry of the row before the first wanted */
    record Place(LocalDate day, long firstEntry) {
        static final Place BEGINNING = new Place(LocalDate.EPOCH.plusYears(1_000), Long.MAX_VALUE);
        private static final Pattern TEXT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9]{1,19})");

        /** What an address names; empty if that is no place. */
        static Optional<Place> parse(String cursor) {
            var match = TEXT.matcher(cursor);
            if (!match.matches()) return Optional.empty();
            try {
                return Optional.of(new Place(LocalDate.parse(match.group(1)), Long.parseLong(match.group(2))));
            } catch (DateTimeException | NumberFormatException noPlace) {
                return Optional.empty();
            }
        }
    }

    private final JdbcClient jdbc;

    BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rounds that a figure counts, the newest day first; one more than a page if there are more. */
    List<CaseRow> cases(String service, Figure figure, LocalDate from, LocalDate to, Place after) {
        return jdbc.sql((SELECT + """
                         WHERE service = :service
                           AND %s
                           AND %s BETWEEN :from AND :to
                           AND (%s, first_entry) < (:day, :entry)
                         ORDER BY %s DESC, first_entry DESC
                         LIMIT :limit
                        """)
                        .formatted(
                                figure.dayColumn(),
                                figure.condition(),
                                figure.dayColumn(),
                                figure.dayColumn(),
                                figure.dayColumn()))
                .param("service", service)
                .param("from", from)
                .param("to", to)
                .param("day", after.day)
                .param("entry", after.firstEntry)
                .param("limit", CASES_A_PAGE + 1)
                .query(RecordRows.of(CaseRow.class))
                .list();
    }

    /** Of all services those that have been due for longest. */
    List<CaseRow> longestLate(LocalDate today) {
        return jdbc.sql((SELECT + """
                         WHERE due < :today
                         ORDER BY due, first_entry
                         LIMIT :limit
                        """).formatted("due"))
                .param("today", today)
                .param("limit", LONGEST_LATE)
                .query(RecordRows.of(CaseRow.class))
                .list();
    }

    /** What was counted on each day of a period on which anything was, the newest first. */
    List<DayRow> days(String service, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        SELECT day,
                               coalesce(sum(rounds) FILTER (WHERE measure = 'RECEIVED'), 0) AS received,
                               coalesce(sum(rounds) FILTER (WHERE measure IN ('GRANTED', 'PARTLY', 'REJECTED')), 0) AS finished,
                               coalesce(sum(rounds) FILTER (WHERE measure = 'ON_TIME'), 0) AS on_time,
                               coalesce(sum(rounds) FILTER (WHERE measure = 'LATE'), 0) AS late,
                               coalesce(sum(rounds) FILTER (WHERE measure = 'REJECTED'), 0) AS rejected
                          FROM casework.board_count
                         WHERE service = :service
                           AND measure IN ('RECEIVED', 'GRANTED', 'PARTLY', 'REJECTED', 'ON_TIME', 'LATE')
                           AND day BETWEEN :from AND :to
                         GROUP BY day
                        HAVING sum(rounds) > 0
                         ORDER BY day DESC
                         LIMIT :limit
                        """)
                .param("service", service)
                .param("from", from)
                .param("to", to)
                .param("limit", MOST_DAYS)
                .query(RecordRows.of(DayRow.class))
                .list();
    }
}
