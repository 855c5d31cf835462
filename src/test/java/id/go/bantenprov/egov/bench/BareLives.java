package id.go.bantenprov.egov.bench;

import id.go.bantenprov.egov.faults.Program;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The same lives over a bare controller, which writes what the product writes but for its log, and asks nothing. */
final class BareLives implements Lives, AutoCloseable {
    private static final int CONNECTIONS = 16;

    private final Process process;
    private final Calls calls;
    private final BareTables tables;
    private final String body;
    private long first;

    private BareLives(Process process, Calls calls, BareTables tables, String body) {
        this.process = process;
        this.calls = calls;
        this.tables = tables;
        this.body = body;
    }

    /** @param body what submits an application to the product */
    static BareLives start(Server server, BareTables tables, String body) throws IOException {
        var port = Program.freePort();
        var process = new ProcessBuilder(command(server, port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        awaitStart(process);
        return new BareLives(process, new Calls("http://127.0.0.1:" + port), tables, body);
    }

    private static List<String> command(Server server, int port) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(Server.OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BareProgram.class.getName()));
        command.addAll(List.of(
                "--server.port=" + port,
                "--spring.datasource.url=" + server.databaseUrl(),
                "--spring.datasource.username=" + Server.DATABASE_USER,
                "--spring.datasource.password=" + server.databasePassword(),
                "--spring.datasource.hikari.maximum-pool-size=" + CONNECTIONS));
        return command;
    }

    private static void awaitStart(Process process) throws IOException {
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("Started BareProgram")) return;
        }
        throw new IllegalStateException("The bare controller did not start");
    }

    @Override
    public String name() {
        return "bare controller";
    }

    @Override
    public Optional<ProcessHandle> program() {
        return Optional.of(process.toHandle());
    }

    Calls calls() {
        return calls;
    }

    @Override
    public void prepare(int count) throws Exception {
        tables.prepare(first, first + count - 1);
    }

    @Override
    public long live(int count) throws Exception {
        var begun = first;
        first += count;
        return Together.work(count, (_, n) -> live(begun + n));
    }

    private void live(long life) {
        for (var deed : BareDeed.values()) {
            var name = deed.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            var content = deed == BareDeed.SUBMIT ? body : "{}";
            calls.make(Calls.Call.json(name, "PUT", "/lives/" + life + "/" + deed, "", "", content));
        }
        calls.make(Calls.Call.get("read back", "/lives/" + life, ""));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
