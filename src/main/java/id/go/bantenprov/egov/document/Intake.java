package id.go.bantenprov.egov.document;

import id.go.bantenprov.egov.document.Refusal.DiskFull;
import id.go.bantenprov.egov.document.Refusal.Empty;
import id.go.bantenprov.egov.document.Refusal.TooLarge;
import id.go.bantenprov.egov.document.Upload.Accepted;
import id.go.bantenprov.egov.document.Upload.Refused;
import id.go.bantenprov.egov.document.intake.DisplayName;
import id.go.bantenprov.egov.document.intake.Inspection;
import id.go.bantenprov.egov.document.intake.Inspection.Clean;
import id.go.bantenprov.egov.document.intake.Inspection.Found;
import id.go.bantenprov.egov.document.intake.Inspector;
import id.go.bantenprov.egov.document.model.FileStore;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.web.Uuid7;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes in what people hand in. Not within a transaction: the row comes after ({@link StoredFiles#add}). */
@Component
public class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final int BUFFER_BYTES = 64 * 1024;

    private final FileStore store;
    private final Inspector inspector;
    private final Clock clock;

    Intake(FileStore store, Inspector inspector, Clock clock) {
        this.store = store;
        this.inspector = inspector;
        this.clock = clock;
    }

    /**
     * Streams the body to the disk, encrypted, then looks at the whole of it and keeps or deletes it. What is accepted
     * survives a power cut.
     * @param clientName as the client sent it, with whatever stands in it
     * @param owner whose file it will be, see {@link StoredFile}
     * @throws UncheckedIOException if the client went away, or the disk fails in another way than by being full
     */
    public Upload accept(InputStream body, String clientName, Limits limits, String owner, DataKey key) {
        var id = new FileId(Uuid7.next(clock));
        try {
            var outcome = take(id, body, clientName, limits, owner, key);
            if (outcome instanceof Refused) store.delete(id);
            return outcome;
        } catch (IOException e) {
            discard(id);
            if (isFull(e)) return new Refused(new DiskFull());
            throw new UncheckedIOException("An upload was not finished.", e);
        }
    }

    /** Takes an accepted file off the disk again, which nobody keeps. */
    public void discard(StoredFile file) {
        discard(file.id());
    }

    private Upload take(FileId id, InputStream body, String clientName, Limits limits, String owner, DataKey key)
            throws IOException {
        var received = Sha256.digest();
        var sizeBytes = write(body, limits.maxBytes(), id, key, received);
        if (sizeBytes == 0) return new Refused(new Empty());
        if (sizeBytes > limits.maxBytes()) return new Refused(new TooLarge(limits.maxBytes()));
        return switch (inspect(id, limits, key)) {
            case Found(var refusal) -> new Refused(refusal);
            case Clean(var type, var kept) -> {
                var name = DisplayName.of(clientName, type);
                var digest = Sha256.finish(received);
                yield new Accepted(finish(
                        new StoredFile(id, owner, key.id(), name, type, kept.length, digest, Sha256.of(kept)),
                        kept,
                        key));
            }
        };
    }

    /** @return the bytes read: one more than {@code maxBytes} if the body is longer */
    private long write(InputStream body, long maxBytes, FileId id, DataKey key, MessageDigest received)
            throws IOException {
        try (var target = new DigestOutputStream(store.write(id, key), received)) {
            var buffer = new byte[BUFFER_BYTES];
            var total = 0L;
            while (total <= maxBytes) {
                var length = body.read(buffer, 0, (int) Math.min(buffer.length, maxBytes + 1 - total));
                if (length < 0) break;
                target.write(buffer, 0, length);
                total += length;
            }
            return total;
        }
    }

    private Inspection inspect(FileId id, Limits limits, DataKey key) throws IOException {
        try (var written = store.readPart(id, key)) {
            return inspector.inspect(written, limits);
        }
    }

    /** What was made anew replaces what was received, then the whole goes to the disk. */
    private StoredFile finish(StoredFile file, byte[] kept, DataKey key) throws IOException {
        if (!file.kept().equals(file.received())) {
            try (var target = store.write(file.id(), key)) {
                target.write(kept);
            }
        }
        store.finish(file.id());
        return file;
    }

    /** Java has no kind of exception for it, only the words of the operating system. */
    private static boolean isFull(IOException e) {
        var words = String.valueOf(e.getMessage());
        return words.contains("No space left on device") || words.contains("Disk quota exceeded");
    }

    private void discard(FileId id) {
        try {
            store.delete(id);
        } catch (IOException e) {
            log.warn("What nobody keeps of an upload stays on the disk for a day: {}", e.getMessage());
        }
    }
}
