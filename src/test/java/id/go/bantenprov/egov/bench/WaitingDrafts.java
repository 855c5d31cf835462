package id.go.bantenprov.egov.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Drafts that are ready and wait for their lives to begin. Until then they belong to nobody: the program lets no person
 * have so many unsent, nor upload so often.
 */
final class WaitingDrafts {
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String TABLE = "CREATE TEMPORARY TABLE waiting (draft uuid, resident uuid)";

    private static final String PUT_ASIDE = """
            WITH waits AS (
                INSERT INTO waiting (draft, resident)
                SELECT id, resident
                  FROM casework.draft
                 WHERE id = ?
            ), forgotten AS (
                DELETE FROM identity.tries
                 WHERE kind = 'UPLOAD'
            )
            UPDATE casework.draft
               SET resident = ?
             WHERE id = ?
            """;

    private static final String GIVE_BACK = """
            UPDATE casework.draft d
               SET resident = w.resident
              FROM waiting w
             WHERE w.draft = d.id;
            TRUNCATE waiting
            """;

    private final Connection database;

    /** @param database which serves one after the other */
    WaitingDrafts(Connection database) throws SQLException {
        this.database = database;
        execute(TABLE);
    }

    synchronized void putAside(UUID draft) {
        try (var statement = database.prepareStatement(PUT_ASIDE)) {
            statement.setObject(1, draft);
            statement.setObject(2, NOBODY);
            statement.setObject(3, draft);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized void giveBack() throws SQLException {
        execute(GIVE_BACK);
    }

    private void execute(String statements) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(statements);
        }
    }
}
