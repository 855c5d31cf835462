package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recoveries of passwords that wait for their code. A new password ends those of its account. */
@Repository
public class PendingRecoveries {
    record Row(@Nullable UUID accountId, String codeHash) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    PendingRecoveries(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param account null if nobody has the address: no code will open it, and nobody can tell */
    public void add(UUID id, @Nullable UUID account, ConfirmationCode code) {
        jdbc.sql("""
                        INSERT INTO identity.pending_recovery (id, account_id, code_hash, expires_at)
                        VALUES (:id, :account, :code, :expiresAt)
                        """)
                .param("id", id)
                .param("account", account)
                .param("code", code.hash(vault, id))
                .param("expiresAt", OffsetDateTime.now(clock).plus(ConfirmationCode.VALID))
                .update();
    }

    /** Whose password is to be set; empty if nobody's, or no such recovery waits. */
    public Optional<UUID> accountOf(UUID id) {
        return jdbc.sql("""
                        SELECT account_id
                          FROM identity.pending_recovery
                         WHERE id = :id AND account_id IS NOT NULL
                        """).param("id", id).query(UUID.class).optional();
    }

    /** Counts a try and gives the account if the code is right and still good. */
    public Optional<UUID> open(UUID id, ConfirmationCode typed) {
        return jdbc.sql("""
                        UPDATE identity.pending_recovery
                           SET tries = tries + 1
                         WHERE id = :id AND tries < :most AND expires_at > :now
                     RETURNING account_id, code_hash
                        """)
                .param("id", id)
                .param("most", ConfirmationCode.TRIES)
                .param("now", OffsetDateTime.now(clock))
                .query(RecordRows.of(Row.class))
                .optional()
                .filter(row -> row.codeHash().equals(typed.hash(vault, id)))
                .map(Row::accountId);
    }
}
