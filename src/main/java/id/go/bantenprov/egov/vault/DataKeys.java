package id.go.bantenprov.egov.vault;

import id.go.bantenprov.egov.web.RecordRows;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The data keys, each sealed by the keyring. Deleting a row is what erasure means. */
@Repository
class DataKeys {
    /** @param keyringVersion the version that sealed it */
    record Row(UUID id, byte[] wrapped, int keyringVersion) {
        Sealed sealed() {
            return new Sealed(wrapped);
        }
    }

    private final JdbcClient jdbc;

    DataKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Row> rows) {
        jdbc.sql("""
                        INSERT INTO vault.data_key (id, wrapped, keyring_version)
                        SELECT id, wrapped, keyring_version
                          FROM unnest(:ids::uuid[], :wrapped::bytea[], :versions::integer[])
                               AS made (id, wrapped, keyring_version)
                        """)
                .param("ids", rows.stream().map(Row::id).toArray(UUID[]::new))
                .param("wrapped", rows.stream().map(Row::wrapped).toArray(byte[][]::new))
                .param("versions", rows.stream().map(Row::keyringVersion).toArray(Integer[]::new))
                .update();
    }

    Optional<Row> find(DataKeyId id) {
        return jdbc.sql("""
                        SELECT id, wrapped, keyring_version
                          FROM vault.data_key
                         WHERE id = :id
                        """)
                .param("id", id.value())
                .query(RecordRows.of(Row.class))
                .optional();
    }

    List<Row> findAll(Collection<DataKeyId> ids) {
        return jdbc.sql("""
                        SELECT id, wrapped, keyring_version
                          FROM vault.data_key
                         WHERE id = ANY (:ids)
                        """)
                .param("ids", ids.stream().map(DataKeyId::value).toArray(UUID[]::new))
                .query(RecordRows.of(Row.class))
                .list();
    }

    void delete(DataKeyId id) {
        jdbc.sql("""
                        DELETE FROM vault.data_key
                         WHERE id = :id
                        """).param("id", id.value()).update();
    }

    List<Row> sealedBefore(int keyringVersion, int limit) {
        return jdbc.sql("""
                        SELECT id, wrapped, keyring_version
                          FROM vault.data_key
                         WHERE keyring_version < :keyringVersion
                         ORDER BY keyring_version
                         LIMIT :limit
                        """)
                .param("keyringVersion", keyringVersion)
                .param("limit", limit)
                .query(RecordRows.of(Row.class))
                .list();
    }

    void rewrap(Row row) {
        jdbc.sql("""
                        UPDATE vault.data_key
                           SET wrapped = :wrapped, keyring_version = :keyringVersion
                         WHERE id = :id
                        """).paramSource(row).update();
    }
}
