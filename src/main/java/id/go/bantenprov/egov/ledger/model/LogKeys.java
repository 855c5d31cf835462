package id.go.bantenprov.egov.ledger.model;

import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of the log, also those that no longer sign: old receipts are still checked with them. */
@Repository
public class LogKeys {
    private final JdbcClient jdbc;
    private final Vault vault;

    LogKeys(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Keeps a key that signs from that day on. */
    public void add(LogKey key, LocalDate signsFrom) {
        jdbc.sql("""
                        INSERT INTO ledger.key (sealed_seed, public_key, signs_from)
                        VALUES (:seed, :publicKey, :signsFrom)
                        """)
                .param("seed", vault.seal(key.seed(), context(key.verifier())).bytes())
                .param("publicKey", key.verifier().publicKey())
                .param("signsFrom", signsFrom)
                .update();
    }

    /** Lets every key that has no end yet sign until that day, inclusive. */
    public void endAll(LocalDate signsUntil) {
        jdbc.sql("UPDATE ledger.key SET signs_until = :until WHERE signs_until IS NULL")
                .param("until", signsUntil)
                .update();
    }

    /** Until when a key that has an end signs, if that day has not passed on {@code today}. */
    public Optional<LocalDate> formerSignsUntil(LocalDate today) {
        return jdbc.sql("""
                        SELECT signs_until
                          FROM ledger.key
                         WHERE signs_until >= :today
                         ORDER BY signs_until DESC
                         LIMIT 1
                        """)
                .param("today", today)
                .query((row, _) -> row.getObject("signs_until", LocalDate.class))
                .optional();
    }

    /** The keys that sign on that day, the newest first. */
    public List<LogKey> signing(String origin, LocalDate day) {
        return jdbc.sql("""
                        SELECT sealed_seed, public_key
                          FROM ledger.key
                         WHERE signs_from <= :day
                           AND (signs_until IS NULL OR signs_until >= :day)
                         ORDER BY id DESC
                        """)
                .param("day", day)
                .query((row, _) -> key(origin, row))
                .list();
    }

    /** Every key there ever was, the newest first. */
    public List<VerifierKey> all(String origin) {
        return jdbc.sql("""
                        SELECT public_key
                          FROM ledger.key
                         ORDER BY id DESC
                        """)
                .query((row, _) -> new VerifierKey(origin, row.getBytes("public_key")))
                .list();
    }

    /** The key that signs from now on; the one an outsider should note. */
    public VerifierKey newest(String origin) {
        return all(origin).getFirst();
    }

    private LogKey key(String origin, ResultSet row) throws SQLException {
        var verifier = new VerifierKey(origin, row.getBytes("public_key"));
        return new LogKey(verifier, vault.openBytes(new Sealed(row.getBytes("sealed_seed")), context(verifier)));
    }

    private static String context(VerifierKey verifier) {
        return "ledger.key/" + verifier.vkey();
    }
}
