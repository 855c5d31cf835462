package id.go.bantenprov.egov.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * What a start leaves behind that broke off, as on a full disk. The library calls a program unpacked of which it could not
 * write every file, and leaves its lock where a database was to be; with either no later start would go well.
 */
final class BrokenStart {
    /** The folder of the unpacked program. */
    static final String PROGRAM = "postgresql-program";

    private static final String LOCK = "epg-lock";

    /** Stands within an unpacked program that has served: it is whole. */
    private static final String SERVED = "has-served";

    private BrokenStart() {}

    /** Takes the lock away from a folder that holds nothing else. */
    static void clear(Path cluster) throws IOException {
        if (!Files.isDirectory(cluster)) return;
        try (var entries = Files.list(cluster)) {
            if (!entries.allMatch(entry -> entry.endsWith(LOCK))) return;
        }
        Files.deleteIfExists(cluster.resolve(LOCK));
    }

    /** What has served once is whole, and no failure of a later start is its own. */
    static void keep(Path program) throws IOException {
        for (var unpacked : unserved(program)) Files.createFile(unpacked.resolve(SERVED));
    }

    /**
     * So that the next start unpacks a program anew that has never served. What cannot be taken away now stays, as it may
     * on a broken disk.
     */
    static void discard(Path program) {
        try {
            for (var unpacked : unserved(program)) FileSystemUtils.deleteRecursively(unpacked.toFile());
        } catch (IOException _) {
            // why the start failed is what is to be told
        }
    }

    /** Each version lies in a folder of its own. */
    private static List<Path> unserved(Path program) throws IOException {
        try (var versions = Files.list(program)) {
            return versions.filter(Files::isDirectory)
                    .filter(unpacked -> !Files.exists(unpacked.resolve(SERVED)))
                    .toList();
        }
    }
}
