package id.go.bantenprov.egov.web.database;

import id.go.bantenprov.egov.web.StartupProblem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL inside the data folder, for whoever has none. It is durable (an acknowledged write survives a power cut),
 * listens on loopback only and opens only to the password it made for itself. One program at a time uses a data folder.
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String USER = "postgres";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    /** Connections for who listens, and for people who look into the database. */
    private static final int BESIDE_THE_POOL = 20;

    private final FileLock lock;
    private final String password;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FileLock lock, String password, EmbeddedPostgres server) {
        this.lock = lock;
        this.password = password;
        this.server = server;
    }

    /**
     * Starts the server of a data folder; one left over from a killed program is stopped first.
     *
     * @throws StartupProblem if the folder is in use, unfinished or not to be written
     */
    static EmbeddedDatabase start(Path folder, boolean statistics) {
        try {
            Files.createDirectories(folder);
            var lock = lock(folder);
            var cluster = folder.resolve("postgresql").toAbsolutePath();
            BrokenStart.clear(cluster);
            refuseUnfinished(cluster);
            LeftoverServer.stop(cluster);
            var password = password(folder.toAbsolutePath());
            return new EmbeddedDatabase(lock, password, start(folder, cluster, password, statistics));
        } catch (IOException | IllegalStateException e) {
            throw new StartupProblem(
                    "The embedded database in " + folder.toAbsolutePath() + " does not start: "
                            + Objects.requireNonNullElse(e.getMessage(), e.toString()) + "; see "
                            + folder.resolve("postgresql.log") + ".",
                    e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    String password() {
        return password;
    }

    private static FileLock lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            throw new StartupProblem(
                    "The data folder " + folder.toAbsolutePath()
                            + " is in use by another running Banten e-Gov; end that one, or choose another folder with EGOV_DATA.");
        }
        return lock;
    }

    private static void refuseUnfinished(Path cluster) throws IOException {
        if (!Files.isDirectory(cluster) || Files.exists(cluster.resolve("PG_VERSION")) && complete(cluster)) return;
        try (var entries = Files.list(cluster)) {
            if (entries.findAny().isEmpty()) return;
        }
        throw new StartupProblem(
                "The database in " + cluster
                        + " is incomplete, perhaps half copied; restore it whole from a backup, or move the folder away to begin anew.");
    }

    private static boolean complete(Path cluster) {
        return Files.exists(cluster.resolve("global/pg_control")) && Files.exists(cluster.resolve("postgresql.conf"));
    }

    private static String password(Path folder) throws IOException {
        var file = folder.resolve("database-password");
        if (!Files.exists(file) || Files.size(file) == 0) {
            Files.deleteIfExists(file);
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    private static EmbeddedPostgres start(Path folder, Path cluster, String password, boolean statistics)
            throws IOException {
        var log = ProcessBuilder.Redirect.appendTo(
                folder.resolve("postgresql.log").toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(folder.resolve(BrokenStart.PROGRAM).toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .setPort(freePort())
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // Options of initdb: zonky hands them on as they are, and the later --auth wins over its own "trust".
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig(
                        "pwfile",
                        folder.toAbsolutePath().resolve("database-password").toString())
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("max_connections", Integer.toString(DatabaseSettings.MOST + BESIDE_THE_POOL))
                .setServerConfig("huge_pages", "off")
                .setServerConfig("timezone", "Asia/Jakarta");
        if (statistics) builder.setServerConfig("shared_preload_libraries", "pg_stat_statements");
        return startWithin(folder.resolve(BrokenStart.PROGRAM), builder);
    }

    /** The library opens the folder of the program to everybody; nobody else may put another program there. */
    private static EmbeddedPostgres startWithin(Path program, EmbeddedPostgres.Builder builder) throws IOException {
        Files.createDirectories(program);
        Files.setPosixFilePermissions(program, OWNER_ONLY);
        try {
            var server = startOrSayWhy(builder);
            Files.setPosixFilePermissions(program, OWNER_ONLY);
            BrokenStart.keep(program);
            return server;
        } catch (IOException | IllegalStateException e) {
            BrokenStart.discard(program);
            throw e;
        }
    }

    /** The library wraps what the disk refuses; whatever else it throws beside this is a fault, of its own or of ours. */
    private static EmbeddedPostgres startOrSayWhy(EmbeddedPostgres.Builder builder) throws IOException {
        try {
            return builder.start();
        } catch (RuntimeException | ExceptionInInitializerError e) {
            if (e.getCause() instanceof IOException refused) throw refused;
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.channel().close();
    }

    /** The folder a running server says it serves; another one would mean we talk to somebody else's database. */
    boolean serves(@Nullable String dataDirectory, Path folder) throws IOException {
        return dataDirectory != null && Files.isSameFile(Path.of(dataDirectory), folder.resolve("postgresql"));
    }
}
