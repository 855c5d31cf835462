package id.go.bantenprov.egov.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database counted (pg_stat_statements) since {@link #begin}. */
final class Statements {
    /** @param milliseconds spent in the database, for all calls together */
    record Counted(String text, long calls, double milliseconds) {}

    private Statements() {}

    static void begin(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements SCHEMA public");
            statement.execute("SELECT public.pg_stat_statements_reset()");
        }
    }

    /** Most called first. */
    static List<Counted> counted(Connection database) throws SQLException {
        var counted = new ArrayList<Counted>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        SELECT regexp_replace(query, '\\s+', ' ', 'g') AS text, calls, total_exec_time
                          FROM public.pg_stat_statements
                         WHERE query NOT LIKE '%pg_stat_statements%'
                         ORDER BY calls DESC, total_exec_time DESC
                        """)) {
            while (rows.next()) counted.add(new Counted(rows.getString(1), rows.getLong(2), rows.getDouble(3)));
        }
        return counted;
    }

    /** How many statements one piece of work took, and how long the database was busy with them. */
    static List<Figure> figures(String measure, String piece, List<Counted> counted, int pieces) {
        var calls = counted.stream().mapToLong(Counted::calls).sum();
        var busy = counted.stream().mapToDouble(Counted::milliseconds).sum();
        return List.of(
                new Figure(measure, "statements " + piece, calls / (double) pieces, ""),
                Figure.milliseconds(measure, "in the database " + piece, busy / pieces));
    }

    static void print(List<Counted> counted, int pieces) {
        counted.stream()
                .limit(60)
                .forEach(each -> System.out.printf(
                        "%6.1f times %8.3f ms  %.150s%n",
                        each.calls() / (double) pieces, each.milliseconds() / each.calls(), each.text()));
    }
}
