package id.go.bantenprov.egov.document;

import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.DataKeyId;
import id.go.bantenprov.egov.vault.Sealed;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.RecordRows;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of all files that count. Written in the transaction of the deed that a file belongs to. */
@Repository
public class StoredFiles {
    /** The name is sealed by the file's own key, since people put names of people into it. */
    record Row(
            UUID id,
            String owner,
            UUID dataKey,
            byte[] name,
            String type,
            long sizeBytes,
            String received,
            String kept,
            OffsetDateTime created) {

        StoredFile toFile(DataKey key) {
            var plainName = key.open(new Sealed(name), contextOf(id));
            return new StoredFile(
                    new FileId(id),
                    owner,
                    key.id(),
                    plainName,
                    FileType.valueOf(type),
                    sizeBytes,
                    new Sha256(received),
                    new Sha256(kept));
        }
    }

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    public void add(StoredFile file, DataKey key) {
        var id = file.id().value();
        jdbc.sql("""
                        INSERT INTO document.file
                               (id, owner, data_key, name, type, size_bytes, received, kept, created)
                        VALUES (:id, :owner, :dataKey, :name, :type, :sizeBytes, :received, :kept, :created)
                        """)
                .paramSource(new Row(
                        id,
                        file.owner(),
                        key.id().value(),
                        key.seal(file.name(), contextOf(id)).bytes(),
                        file.type().name(),
                        file.sizeBytes(),
                        file.received().hex(),
                        file.kept().hex(),
                        OffsetDateTime.now(clock)))
                .update();
    }

    /** @return empty if there is none, or if its key was destroyed: then it is erased */
    public Optional<StoredFile> find(FileId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** Those of {@code ids} that {@link #find} would find, in the order of {@code ids}. @param ids at most some thousand */
    public List<StoredFile> findAll(List<FileId> ids) {
        if (ids.isEmpty()) return List.of();
        var rows = rows(ids);
        var keys = vault.dataKeys(
                rows.values().stream().map(row -> new DataKeyId(row.dataKey())).toList());
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(rows.get(id)))
                .flatMap(row -> Stream.ofNullable(keys.get(new DataKeyId(row.dataKey())))
                        .map(row::toFile))
                .toList();
    }

    /** Those of {@code ids} that are sealed by this key, in the order of {@code ids}: one statement. */
    public List<StoredFile> findAll(List<FileId> ids, DataKey key) {
        if (ids.isEmpty()) return List.of();
        var rows = rows(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(rows.get(id)))
                .filter(row -> row.dataKey().equals(key.id().value()))
                .map(row -> row.toFile(key))
                .toList();
    }

    private Map<FileId, Row> rows(List<FileId> ids) {
        return jdbc
                .sql("""
                        SELECT id, owner, data_key, name, type, size_bytes, received, kept, created
                          FROM document.file
                         WHERE id = ANY (:ids)
                        """)
                .param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query(RecordRows.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(row -> new FileId(row.id()), Function.identity()));
    }

    /** What those of {@code ids} that have a row take on the disk, in bytes. @param ids at most some thousand */
    public long sizeBytes(Collection<FileId> ids) {
        return jdbc.sql("""
                        SELECT coalesce(sum(size_bytes), 0)
                          FROM document.file
                         WHERE id = ANY (:ids)
                        """)
                .param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    /** From then on the file and its page images do not count; their bytes go within some two days. */
    public void remove(FileId id) {
        waitForPageImages(id);
        jdbc.sql("""
                        DELETE FROM document.file
                         WHERE id = :id
                            OR id IN (SELECT image FROM document.page_image WHERE file = :id)
                        """).param("id", id.value()).update();
    }

    /** Images that are being kept just now are seen by the next statement, or are not kept at all. */
    private void waitForPageImages(FileId id) {
        jdbc.sql("""
                        SELECT file
                          FROM document.page_images
                         WHERE file = :id
                           FOR UPDATE
                        """).param("id", id.value()).query(UUID.class).optional();
    }

    /** Those of {@code ids} that have a row. @param ids at most some thousand */
    public List<FileId> existing(Collection<FileId> ids) {
        return jdbc.sql("""
                        SELECT id
                          FROM document.file
                         WHERE id = ANY (:ids)
                        """)
                .param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query((row, _) -> new FileId(row.getObject("id", UUID.class)))
                .list();
    }

    private static String contextOf(UUID id) {
        return "document.file/name/" + id;
    }
}
