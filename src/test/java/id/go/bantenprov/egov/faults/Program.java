package id.go.bantenprov.egov.faults;

import id.go.bantenprov.egov.Egov;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The real program in a process of its own, on a data folder and ports of its own, as somebody types it. It runs from
 * the class path of the tests; with {@code -Degov.test.program=target/run} from what bin/run has unpacked there, which
 * starts faster.
 */
public final class Program implements AutoCloseable {
    /** As bin/run starts it. */
    public static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

    private final Process process;
    private final Path data;
    private final int port;
    private final Path errors;
    private final List<String> output = new ArrayList<>();
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();

    private Program(Process process, Path data, int port, Path errors) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.errors = errors;
    }

    /**
     * Starts and does not wait.
     *
     * @param settings environment variables; without {@code EGOV_PORT} a free port is taken
     */
    public static Program start(Path data, List<String> options, Map<String, String> settings) {
        try {
            var port = Integer.parseInt(settings.getOrDefault("EGOV_PORT", Integer.toString(freePort())));
            var errors = Files.createTempFile("egov-errors", ".txt");
            var builder = new ProcessBuilder(command(options)).redirectError(errors.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "EGOV_DEMO", "true",
                            "EGOV_DEMO_SEED", "false",
                            "EGOV_DATA", data.toString(),
                            "EGOV_PORT", Integer.toString(port),
                            "EGOV_OPERATIONS_PORT", "0"));
            builder.environment().putAll(settings);
            var program = new Program(builder.start(), data, port, errors);
            Thread.ofVirtual().start(program::listen);
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Program start(Path data) {
        return start(data, QUICK, Map.of());
    }

    private static List<String> command(List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("--enable-native-access=ALL-UNNAMED");
        var unpacked = System.getProperty("egov.test.program");
        command.addAll(
                unpacked == null
                        ? List.of("-cp", classPath(), Egov.class.getName())
                        : List.of("-XX:AOTCache=" + unpacked + "/egov.aot", "-jar", unpacked + "/banten-egov.jar"));
        return command;
    }

    /** Without the tests, whose components the program would take for its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.replace('\\', '/').matches(".*/test-classes/?"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void listen() {
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                if (line.contains("Started Egov in")) started.complete(true);
            }
        } catch (IOException e) {
            output.add(e.toString());
        }
        started.complete(false);
    }

    /** Waits until pages are answered. */
    public Program ready() throws Exception {
        started.completeOnTimeout(false, LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        if (started.get()) return this;
        close();
        throw new IllegalStateException("The program did not start: " + errors() + output());
    }

    /** Waits until it has ended by itself. @return its exit code */
    public int ended() throws Exception {
        if (process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) return process.exitValue();
        throw new IllegalStateException("The program does not end: " + output());
    }

    /** What it has said on the standard error. */
    public String errors() throws IOException {
        return Files.readString(errors);
    }

    public String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    public int port() {
        return port;
    }

    public String site() {
        return "http://127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    /** Ends it as an operator does (SIGTERM). @return its exit code */
    public int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The program does not stop");
        }
        return process.exitValue();
    }

    /** Ends it as a power cut does ({@code kill -9}); its database goes on. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The same for its database; the program goes on. */
    public void killDatabase() throws IOException {
        var server = database().orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    /** The server of the embedded database; empty if none runs, whatever file it left behind. */
    public Optional<ProcessHandle> database() throws IOException {
        var file = data.resolve("postgresql/postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        return ProcessHandle.of(
                Long.parseLong(Files.readAllLines(file).getFirst().strip()));
    }

    /** Leaves no process behind. */
    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) kill();
        }
        if (database().isPresent()) killDatabase();
    }
}
