package id.go.bantenprov.egov.document.model;

import id.go.bantenprov.egov.document.FileId;
import id.go.bantenprov.egov.vault.DataKey;
import id.go.bantenprov.egov.web.EgovSettings;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The local folder in which files lie encrypted: {@code files/ab/cd/<uuid>}, named by the last, random, digits of the
 * id. A file is written as {@code <uuid>.part} and gets its name only when it is whole and on the disk.
 */
@Component
public class FileStore {
    private static final String PART = ".part";
    private static final int ID_LENGTH = 36;
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\\.part)?");

    private final Path folder;

    public FileStore(EgovSettings settings) {
        this.folder = settings.data().resolve("files");
    }

    /** Begins a file, or begins it anew. Nothing is there before {@link #finish}. */
    public OutputStream write(FileId id, DataKey key) throws IOException {
        Files.createDirectories(folders(id).getFirst());
        return key.encrypting(new BufferedOutputStream(create(part(id))), contextOf(id));
    }

    /** Where bytes reach the disk: tests let it fail here. */
    protected OutputStream create(Path part) throws IOException {
        return Files.newOutputStream(part);
    }

    /** Reads what was written so far and closed. */
    public InputStream readPart(FileId id, DataKey key) throws IOException {
        return read(part(id), id, key);
    }

    /** Forces the bytes, then the name, to the disk: after this a power cut does not lose the file. */
    public void finish(FileId id) throws IOException {
        finishAll(List.of(id));
    }

    /** As {@link #finish} for many at once: what the disk is asked for together it does together. */
    public void finishAll(List<FileId> ids) throws IOException {
        forceAll(ids.stream().map(this::part), StandardOpenOption.WRITE);
        for (var id : ids) Files.move(part(id), path(id), StandardCopyOption.ATOMIC_MOVE);
        forceAll(ids.stream().flatMap(id -> folders(id).stream()).distinct(), StandardOpenOption.READ);
    }

    private static void forceAll(Stream<Path> paths, StandardOpenOption option) throws IOException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var forced =
                    paths.map(path -> threads.submit(() -> force(path, option))).toList();
            for (var each : forced) each.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static @Nullable Void force(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
        return null;
    }

    /** @throws IOException also while reading, at the first byte that is not as it was written */
    public InputStream read(FileId id, DataKey key) throws IOException {
        return read(path(id), id, key);
    }

    private static InputStream read(Path path, FileId id, DataKey key) throws IOException {
        return key.decrypting(new BufferedInputStream(Files.newInputStream(path)), contextOf(id));
    }

    public void delete(FileId id) throws IOException {
        Files.deleteIfExists(part(id));
        Files.deleteIfExists(path(id));
    }

    /**
     * All files, whole or begun, last written before {@code moment}, in no order. What else somebody has put into the
     * folder is passed over. To be closed.
     */
    public Stream<FileId> writtenBefore(Instant moment) throws IOException {
        Files.createDirectories(folder);
        return Files.find(
                        folder,
                        3,
                        (_, file) -> file.isRegularFile()
                                && file.lastModifiedTime().toInstant().isBefore(moment))
                .map(path -> NAME.matcher(path.getFileName().toString()))
                .filter(Matcher::matches)
                .map(name -> new FileId(UUID.fromString(name.group(1))));
    }

    private Path path(FileId id) {
        return folders(id).getFirst().resolve(id.value().toString());
    }

    private Path part(FileId id) {
        return folders(id).getFirst().resolve(id.value() + PART);
    }

    /** The folder of a file and those above it, up to the store's own. */
    private List<Path> folders(FileId id) {
        var digits = id.value().toString().substring(ID_LENGTH - 4);
        var outer = folder.resolve(digits.substring(0, 2));
        return List.of(outer.resolve(digits.substring(2)), outer, folder);
    }

    private static String contextOf(FileId id) {
        return "document.file/" + id.value();
    }
}
