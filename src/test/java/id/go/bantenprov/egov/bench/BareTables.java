package id.go.bantenprov.egov.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Tables like those of the product, with their indexes and checks, for as long as they are open. */
final class BareTables implements AutoCloseable {
    private static final String CREATE = """
            DROP SCHEMA IF EXISTS bench CASCADE;
            CREATE SCHEMA bench;
            CREATE FUNCTION bench.key(life bigint) RETURNS uuid IMMUTABLE LANGUAGE sql
                   RETURN ('00000000-0000-7000-8000-' || lpad(to_hex(life), 12, '0'))::uuid;
            CREATE TABLE bench.draft (LIKE casework.draft INCLUDING ALL);
            CREATE TABLE bench.application (LIKE casework.application INCLUDING ALL);
            CREATE TABLE bench.history (LIKE casework.history INCLUDING ALL,
                   FOREIGN KEY (application) REFERENCES bench.application);
            CREATE TABLE bench.hand (LIKE casework.hand INCLUDING ALL,
                   FOREIGN KEY (application) REFERENCES bench.application);
            CREATE TABLE bench.attachment (LIKE casework.attachment INCLUDING ALL,
                   FOREIGN KEY (application) REFERENCES bench.application,
                   FOREIGN KEY (draft) REFERENCES bench.draft ON DELETE SET NULL);
            CREATE TABLE bench.message (LIKE notification.message INCLUDING ALL);
            CREATE TABLE bench.mail (LIKE notification.mail INCLUDING ALL);
            CREATE TABLE bench.idempotency_key (LIKE platform.idempotency_key INCLUDING ALL);
            """;

    private static final String DRAFTS = """
            INSERT INTO bench.draft (id, resident, service, service_version, revision, data_key, answers, begun_at, saved_at)
            SELECT bench.key(life), bench.key(life), 'SKP', '1', 1, bench.key(life), '', now(), now()
              FROM generate_series(%1$d, %2$d) AS life;
            INSERT INTO bench.attachment (id, draft, requirement, file, added_at)
            SELECT uuidv7(), bench.key(life), 'ktp', uuidv7(), now()
              FROM generate_series(%1$d, %2$d) AS life, generate_series(1, 6);
            """;

    private final Connection database;

    private BareTables(Connection database) {
        this.database = database;
    }

    static BareTables create(Connection database) throws SQLException {
        var tables = new BareTables(database);
        tables.execute(CREATE);
        return tables;
    }

    /** A draft with six files for each life, from the first to the last. */
    void prepare(long first, long last) throws SQLException {
        execute(DRAFTS.formatted(first, last));
    }

    private void execute(String statements) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(statements);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("DROP SCHEMA bench CASCADE");
    }
}
