package id.go.bantenprov.egov.bench;

import id.go.bantenprov.egov.casework.ApplicationNumber;
import id.go.bantenprov.egov.ledger.CaseTag;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the number of stored applications up by copying those that are stored: in the same states on the same days, each
 * with its own number, history, hands, receipts, letter and place on the board. The log itself does not grow.
 */
final class Copies {
    private static final int YEAR = 2026;

    private static final String BEGIN = """
            SET session_replication_role = replica; -- what the copies refer to is copied with them
            SET synchronous_commit = off;
            CREATE TEMPORARY TABLE original AS
            SELECT id, tag, row_number() OVER (ORDER BY id) AS place
              FROM casework.application;
            CREATE TEMPORARY TABLE copy (original uuid, original_tag text, id uuid, number text, tag text, seq int);
            """;

    private static final String NAME = """
            INSERT INTO copy (original, original_tag, id, number, tag, seq)
            SELECT o.id, o.tag, uuidv7(), named.number, named.tag, ? + named.place
              FROM original o
              JOIN unnest(?::text[], ?::text[]) WITH ORDINALITY AS named (number, tag, place) ON named.place = o.place
             WHERE NOT EXISTS (SELECT 1
                                 FROM casework.application a
                                WHERE a.number = named.number)
            """;

    /** What a copy has of its own, beside the table and how a row of it finds its application. */
    private record Own(String table, String link, Map<String, String> columns) {}

    private static final List<Own> TABLES = List.of(
            new Own(
                    "application",
                    "o.id = c.original",
                    Map.of("id", "c.id", "number", "c.number", "draft", "c.id", "tag", "c.tag")),
            new Own("history", "o.application = c.original", Map.of("id", "uuidv7()", "application", "c.id")),
            new Own("hand", "o.application = c.original", Map.of("application", "c.id")),
            new Own("entry", "o.application = c.original", Map.of("application", "c.id", "entry_id", "uuidv7()")),
            new Own("attachment", "o.application = c.original", Map.of("id", "uuidv7()", "application", "c.id")),
            new Own(
                    "document",
                    "o.application = c.original",
                    Map.of("application", "c.id", "seq", "c.seq", "token", "c.tag")),
            new Own("board_round", "o.tag = c.original_tag", Map.of("tag", "c.tag")));

    private final Connection database;
    private final RandomGenerator random = new Random(2026);

    private Copies(Connection database) {
        this.database = database;
    }

    /** @param wanted how many applications are stored in the end, if there are not more already */
    static void upTo(int wanted, Server server) throws Exception {
        try (var database = server.database()) {
            new Copies(database).fill(wanted);
        }
    }

    private void fill(int wanted) throws SQLException {
        execute(BEGIN);
        var originals = count();
        if (originals == 0) throw new IllegalStateException("Nothing to copy: fill the data folder by bin/seed first");
        for (var stored = originals; stored < wanted; ) {
            stored += copy(Math.min(originals, wanted - stored), stored);
            System.out.printf("%,d applications stored%n", stored);
        }
        execute("UPDATE casework.board_count SET rounds = rounds * " + Math.max(1, wanted / originals));
        execute("VACUUM (ANALYZE)");
    }

    /** Each original once, the first so many of them. @return how many were copied: all but those whose number was taken */
    private int copy(int most, int stored) throws SQLException {
        execute("TRUNCATE copy");
        try (var names = database.prepareStatement(NAME)) {
            names.setInt(1, stored + 1_000_000); // numbers of letters, above all that were given
            names.setArray(
                    2, texts(most, () -> ApplicationNumber.draw(YEAR, random).text()));
            names.setArray(3, texts(most, () -> CaseTag.draw().text()));
            var copied = names.executeUpdate();
            for (var table : TABLES) execute(statement(table));
            return copied;
        }
    }

    private Array texts(int count, Supplier<String> drawn) throws SQLException {
        var texts = Stream.generate(drawn).distinct().limit(count).toArray(String[]::new);
        return database.createArrayOf("text", texts);
    }

    private String statement(Own own) throws SQLException {
        var columns = columns(own.table());
        var values = columns.stream()
                .map(column -> own.columns().getOrDefault(column, "o." + column))
                .collect(Collectors.joining(", "));
        return "INSERT INTO casework." + own.table() + " (" + String.join(", ", columns) + ") SELECT " + values
                + " FROM casework." + own.table() + " o JOIN copy c ON " + own.link();
    }

    private List<String> columns(String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var rows = database.getMetaData().getColumns(null, "casework", table, null)) {
            while (rows.next()) columns.add(rows.getString("COLUMN_NAME"));
        }
        return columns;
    }

    private int count() throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM original")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void execute(String statements) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(statements);
        }
    }
}
