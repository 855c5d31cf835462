package id.go.bantenprov.egov.document;

import id.go.bantenprov.egov.document.model.FileStore;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.vault.Vault;
import id.go.bantenprov.egov.web.Uuid7;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps files that the system has made, and gives any file out again. Who may have it is the caller's decision. */
@Component
public class Archive {
    /** @param bytes decrypted while it is read, in pieces; to be closed. Reading fails at the first changed byte. */
    public record Content(StoredFile file, InputStream bytes) {}

    /** A file of our own making. */
    public record Made(byte[] bytes, String name, FileType type) {}

    private final FileStore store;
    private final StoredFiles files;
    private final Vault vault;
    private final Clock clock;

    Archive(FileStore store, StoredFiles files, Vault vault, Clock clock) {
        this.store = store;
        this.files = files;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Writes a file of our own making to the disk, whole, before it returns. Not within a transaction: the caller then
     * writes its row ({@link StoredFiles#add}) with whatever it belongs to.
     * @throws UncheckedIOException if the disk is full or broken
     */
    public StoredFile keep(byte[] bytes, String name, FileType type, String owner, DataKey key) {
        return keepAll(List.of(new Made(bytes, name, type)), owner, key).getFirst();
    }

    /** As {@link #keep} for many files of one owner, in their order; the disk is waited for once. */
    public List<StoredFile> keepAll(List<Made> all, String owner, DataKey key) {
        try {
            var kept = new ArrayList<StoredFile>(all.size());
            for (var made : all) kept.add(write(made, owner, key));
            store.finishAll(kept.stream().map(StoredFile::id).toList());
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be kept.", e);
        }
    }

    private StoredFile write(Made made, String owner, DataKey key) throws IOException {
        var id = new FileId(Uuid7.next(clock));
        try (var target = store.write(id, key)) {
            target.write(made.bytes());
        }
        var digest = Sha256.of(made.bytes());
        return new StoredFile(id, owner, key.id(), made.name(), made.type(), made.bytes().length, digest, digest);
    }

    /** @return empty if there is no such file, or if it is erased */
    public Optional<Content> open(FileId id) {
        return files.find(id).flatMap(this::open);
    }

    private Optional<Content> open(StoredFile file) {
        return vault.dataKey(file.key()).map(key -> {
            try {
                return new Content(file, store.read(file.id(), key));
            } catch (IOException e) {
                throw new UncheckedIOException("A stored file is missing or damaged: " + file.id(), e);
            }
        });
    }
}
