package id.go.bantenprov.egov.ledger.sequence;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.egov.ledger.model.Checkpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The last checkpoint this node signed, kept outside the database: a database restored from an older copy, or one that lost
 * a commit in a failover, cannot make us sign a second tree of the same log.
 */
@Component
class CheckpointFile {
    private final Path file;
    private final Path folder;

    CheckpointFile(@Value("${egov.ledger.checkpoint-file:${egov.data:data}/log-checkpoint}") Path file) {
        this.file = file.toAbsolutePath();
        this.folder = Objects.requireNonNull(this.file.getParent(), "the root folder is no file");
    }

    /** The checkpoint kept last; empty on a new node. @throws UncheckedIOException if it cannot be read */
    Optional<Checkpoint> read() {
        try {
            return Files.exists(file) ? Optional.of(Checkpoint.of(Files.readString(file))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a signed checkpoint; when this returns it survives a power cut. */
    void keep(String note) {
        var next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(folder);
            write(next, note);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flush(folder);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
            channel.force(true);
        }
    }

    private static void flush(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
