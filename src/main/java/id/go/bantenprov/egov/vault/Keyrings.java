package id.go.bantenprov.egov.vault;

import id.go.bantenprov.egov.web.RecordRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one keyring of this installation, shared by all nodes. */
@Repository
class Keyrings {
    private final JdbcClient jdbc;

    Keyrings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Keyring.Stored load() {
        return jdbc.sql("""
                        SELECT version, keyset, lookup_key
                          FROM vault.keyring
                        """).query(RecordRows.of(Keyring.Stored.class)).single();
    }

    int version() {
        return jdbc.sql("SELECT version FROM vault.keyring")
                .query(Integer.class)
                .single();
    }

    /** Stores the first keyring, unless another node was faster. */
    void create(Keyring.Stored first) {
        jdbc.sql("""
                        INSERT INTO vault.keyring (version, keyset, lookup_key)
                        VALUES (:version, :keyset, :lookupKey)
                            ON CONFLICT DO NOTHING
                        """).paramSource(first).update();
    }

    /** @return whether it was stored; not if another node has rotated meanwhile */
    boolean replace(Keyring.Stored next) {
        return jdbc.sql("""
                        UPDATE vault.keyring
                           SET version = :version, keyset = :keyset, lookup_key = :lookupKey
                         WHERE version = :version - 1
                        """).paramSource(next).update() == 1;
    }
}
