package id.go.bantenprov.egov.bench;

import id.go.bantenprov.egov.faults.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program as it is measured: all the compiler can do, the embedded database counting statements. */
final class Server implements AutoCloseable {
    /** How the program is started, and whatever is compared with it. */
    static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx640m");

    static final String DATABASE_USER = "postgres";

    /** A connection that lay idle for half a second is asked whether it still lives before it is used. */
    private static final Duration RECONNECTING = Duration.ofSeconds(3);

    private final Path data;
    private final Program program;

    private Server(Path data, Program program) {
        this.data = data;
        this.program = program;
    }

    /** @param data a folder, new or filled by bin/seed */
    static Server start(Path data) throws Exception {
        var settings = Map.of("EGOV_DATABASE_STATISTICS", "true", "EGOV_CASEWORK_LETTERS_EVERY", "1h");
        return new Server(data, Program.start(data, OPTIONS, settings).ready());
    }

    Program program() {
        return program;
    }

    /** A connection to the embedded database, past the program. */
    Connection database() throws IOException, SQLException {
        return DriverManager.getConnection(databaseUrl(), DATABASE_USER, databasePassword());
    }

    /**
     * What the program does with each of its connections every half hour anyway. A connection keeps what it learned of the
     * cost of a statement, so that one opened on empty tables would plan for them as long as it lives.
     *
     * @param own stays open
     */
    void renewConnections(Connection own) throws SQLException, InterruptedException {
        try (var statement = own.createStatement()) {
            statement.execute("ANALYZE");
            statement.execute("""
                    SELECT pg_terminate_backend(pid)
                      FROM pg_stat_activity
                     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
                    """);
        }
        Thread.sleep(RECONNECTING);
    }

    /** A number that no resident who registered before has had in the address. */
    int nextResident() throws IOException, SQLException {
        try (var database = database();
                var statement = database.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM identity.account")) {
            row.next();
            return row.getInt(1);
        }
    }

    String databaseUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + databasePort() + "/postgres";
    }

    int databasePort() throws IOException {
        var file = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
        return Integer.parseInt(file.get(3).strip());
    }

    String databasePassword() throws IOException {
        return Files.readString(data.resolve("database-password")).strip();
    }

    ProcessHandle databaseProcess() throws IOException {
        return program.database().orElseThrow();
    }

    /** Resident memory of the program; with pages that processes share counted once, of the database. In megabytes. */
    double programMegabytes() {
        return megabytes(program.pid(), "Rss:");
    }

    double databaseMegabytes() throws IOException {
        var server = databaseProcess();
        return Stream.concat(Stream.of(server), server.descendants())
                .mapToDouble(process -> megabytes(process.pid(), "Pss:"))
                .sum();
    }

    private static double megabytes(long pid, String what) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(what))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws Exception {
        program.close();
    }
}
