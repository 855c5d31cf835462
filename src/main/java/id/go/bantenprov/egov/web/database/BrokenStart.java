package id.go.bantenprov.egov.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * What a start leaves behind that broke off, as on a full disk. The library calls a program unpacked of which it could not
 * write every file, and leaves its lock where a database was to be; with either no later start would go well.
 */
final class BrokenStart {
    /** The folder of the unpacked program. */
    static final String PROGRAM = "postgresql-program";

    private static final String LOCK = "epg-lock";

    private BrokenStart() {}

    /** Takes the lock away from a folder that holds nothing else. */
    static void clear(Path cluster) throws IOException {
        if (!Files.isDirectory(cluster)) return;
        try (var entries = Files.list(cluster)) {
            if (!entries.allMatch(entry -> entry.endsWith(LOCK))) return;
        }
        Files.deleteIfExists(cluster.resolve(LOCK));
    }

    /** So that the next start unpacks the program anew. What cannot be taken away now stays, as it may on a broken disk. */
    static void discard(Path program) {
        FileSystemUtils.deleteRecursively(program.toFile());
    }
}
