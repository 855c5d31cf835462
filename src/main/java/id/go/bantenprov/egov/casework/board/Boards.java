package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.ledger.Ledger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the board. One statement reads counts and size together, so that they are of one moment. */
@Repository
class Boards {
    /** What was counted of a measure and value in each period, and since ever, up to the day asked for. */
    record Sum(
            String agency,
            String service,
            String measure,
            int value,
            long in30,
            long in90,
            long inYear,
            long in365,
            long ever) {}

    private record Row(
            long size, OffsetDateTime foldedAt, @Nullable Sum sum) {}

    private final JdbcClient jdbc;
    private final BoardLog log;
    private final Ledger ledger;
    private final AtomicReference<@Nullable Board> newest = new AtomicReference<>();

    Boards(JdbcClient jdbc, BoardLog log, Ledger ledger) {
        this.jdbc = jdbc;
        this.log = log;
        this.ledger = ledger;
    }

    /** The board of that day from all entries read so far. */
    Board on(LocalDate day) {
        var known = newest.get();
        if (known != null && known.day().equals(day) && known.head().size() == log.size()) return known;
        var board = read(day);
        newest.set(board);
        return board;
    }

    private Board read(LocalDate day) {
        var rows = rows(day);
        var sums = rows.stream().flatMap(row -> Stream.ofNullable(row.sum)).toList();
        var size = rows.getFirst().size;
        return new Board(ledger.headAt(size), rows.getFirst().foldedAt, day, new Summing(sums).lines());
    }

    private List<Row> rows(LocalDate day) {
        return jdbc.sql("""
                        SELECT b.size, b.folded_at, c.agency, c.service, c.measure, c.value,
                               c.in_30, c.in_90, c.in_year, c.in_365, c.ever
                          FROM casework.board b
                          LEFT JOIN (
                               SELECT agency, service, measure, value,
                                      coalesce(sum(rounds) FILTER (WHERE day BETWEEN :from30 AND :day), 0) AS in_30,
                                      coalesce(sum(rounds) FILTER (WHERE day BETWEEN :from90 AND :day), 0) AS in_90,
                                      coalesce(sum(rounds) FILTER (WHERE day BETWEEN :fromYear AND :day), 0) AS in_year,
                                      coalesce(sum(rounds) FILTER (WHERE day BETWEEN :from365 AND :day), 0) AS in_365,
                                      coalesce(sum(rounds) FILTER (WHERE day <= :day), 0) AS ever
                                 FROM casework.board_count
                                GROUP BY agency, service, measure, value
                               ) c ON true
                        """)
                .param("day", day)
                .param("from30", Period.DAYS_30.from(day))
                .param("from90", Period.DAYS_90.from(day))
                .param("fromYear", Period.YEAR.from(day))
                .param("from365", day.minusDays(364))
                .query((row, _) -> new Row(
                        row.getLong("size"),
                        row.getObject("folded_at", OffsetDateTime.class),
                        row.getString("agency") == null ? null : sum(row)))
                .list();
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(
                row.getString("agency"),
                row.getString("service"),
                row.getString("measure"),
                row.getInt("value"),
                row.getLong("in_30"),
                row.getLong("in_90"),
                row.getLong("in_year"),
                row.getLong("in_365"),
                row.getLong("ever"));
    }
}
