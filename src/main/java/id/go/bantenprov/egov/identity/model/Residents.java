package id.go.bantenprov.egov.identity.model;

import id.go.bantenprov.egov.identity.KtpCompared;
import id.go.bantenprov.egov.identity.Nik;
import id.go.bantenprov.egov.identity.ResidentId;
import id.go.bantenprov.egov.identity.StaffId;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of residents beyond their account: whose NIK they say is theirs, and whether an officer has seen it. */
@Repository
public class Residents {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    Residents(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Keeps a typed NIK as what it is, a claim. Several accounts may claim the same. */
    public void declare(ResidentId id, Nik nik) {
        jdbc.sql("""
                        INSERT INTO identity.resident (id, nik, nik_hash, nik_state)
                        VALUES (:id, :nik, :hash, 'DECLARED')
                        """)
                .param("id", id.value())
                .param("nik", vault.seal(nik.digits(), nikContext(id.value())).bytes())
                .param("hash", vault.hash("identity.nik", nik.digits()).hex())
                .update();
    }

    /** Empty once the account is erased. */
    public Optional<Nik> nik(ResidentId id) {
        return jdbc.sql("""
                        SELECT nik
                          FROM identity.resident
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query(byte[].class)
                .optional()
                .map(bytes -> new Nik(vault.open(new Sealed(bytes), nikContext(id.value()))));
    }

    /** @return whether there is such an account; then its row stays until the transaction ends */
    public boolean holdFromErasure(ResidentId id) {
        return hold(id, "FOR KEY SHARE");
    }

    /** As {@link #holdFromErasure}, keeping out whoever would hold it alone. */
    public boolean holdAlone(ResidentId id) {
        return hold(id, "FOR NO KEY UPDATE");
    }

    /** Keeps out whoever would hold it in any way, until the transaction ends. */
    public boolean holdToErase(ResidentId id) {
        return hold(id, "FOR UPDATE");
    }

    private boolean hold(ResidentId id, String strength) {
        return jdbc.sql("""
                        SELECT 1
                          FROM identity.account
                         WHERE id = :id
                        """ + strength)
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    public boolean isConfirmed(ResidentId id) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM identity.resident WHERE id = :id AND nik_state = 'CONFIRMED')
                        """).param("id", id.value()).query(Boolean.class).single();
    }

    /** Keeps out whoever would confirm this NIK, for any of those who claim it, until the transaction ends. */
    public void holdClaimants(Nik nik) {
        jdbc.sql("""
                        SELECT id
                          FROM identity.resident
                         WHERE nik_hash = :hash
                         ORDER BY id
                           FOR NO KEY UPDATE
                        """)
                .param("hash", vault.hash("identity.nik", nik.digits()).hex())
                .query(UUID.class)
                .list();
    }

    /** The one account for which an officer has confirmed this NIK. */
    public Optional<ResidentId> confirmedHolder(Nik nik) {
        return jdbc.sql("""
                        SELECT id
                          FROM identity.resident
                         WHERE nik_hash = :hash AND nik_state = 'CONFIRMED'
                        """)
                .param("hash", vault.hash("identity.nik", nik.digits()).hex())
                .query(UUID.class)
                .optional()
                .map(ResidentId::new);
    }

    public void confirm(ResidentId id, StaffId by) {
        jdbc.sql("""
                        UPDATE identity.resident
                           SET nik_state = 'CONFIRMED', confirmed_by = :by, confirmed_at = :now
                         WHERE id = :id
                        """)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
    }

    /** Who confirmed it under this name and when; empty while it is only declared, or confirmed under another. */
    public Optional<KtpCompared> compared(ResidentId id, String name) {
        return jdbc.sql("""
                        SELECT a.name AS by, r.confirmed_at AS at
                          FROM identity.resident r
                          JOIN identity.account own ON own.id = r.id
                          LEFT JOIN identity.account a ON a.id = r.confirmed_by
                         WHERE r.id = :id AND r.nik_state = 'CONFIRMED' AND own.name = :name
                        """)
                .param("id", id.value())
                .param("name", name)
                .query(RecordRows.of(KtpCompared.class))
                .optional();
    }

    /** Takes back what an officer has confirmed: what the KTP was compared with is another now. */
    public void declareAgain(ResidentId id) {
        jdbc.sql("""
                        UPDATE identity.resident
                           SET nik_state = 'DECLARED', confirmed_by = NULL, confirmed_at = NULL
                         WHERE id = :id
                        """).param("id", id.value()).update();
    }

    private static String nikContext(UUID id) {
        return "identity.resident/nik/" + id;
    }
}
