package id.go.bantenprov.egov.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements of the bare controller, sent by PostgreSQL's own generator: no program at all. */
final class PgbenchLives implements Lives {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final long FIRST = 1_000_000_000L; // far from the lives of the bare controller

    private final Path program;
    private final Server server;
    private final BareTables tables;
    private final Path script;
    private final String answers;
    private long first = FIRST;

    private PgbenchLives(Path program, Server server, BareTables tables, String body) throws IOException {
        this.program = program;
        this.server = server;
        this.tables = tables;
        this.script = Files.writeString(Files.createTempFile("egov-life", ".sql"), script());
        this.answers = "\\x" + HexFormat.of().formatHex(body.getBytes(UTF_8));
    }

    /** Empty if this machine has no pgbench: the embedded database comes without it. */
    static Optional<PgbenchLives> find(Server server, BareTables tables, String body) throws IOException {
        var program = programs().filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            System.out.println("No pgbench on this machine: its lives are left out.");
            return Optional.empty();
        }
        return Optional.of(new PgbenchLives(program.get(), server, tables, body));
    }

    private static Stream<Path> programs() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, "pgbench"));
    }

    private static String script() {
        var deeds = Arrays.stream(BareDeed.values())
                .map(deed -> deed.statements().stream().collect(Collectors.joining(";\n", "BEGIN;\n", ";\nCOMMIT;\n")))
                .collect(Collectors.joining());
        return "\\set life :next * " + Together.CLIENTS + " + :client_id + :first\n" + deeds + BareDeed.READ_BACK
                + ";\n\\set next :next + 1\n";
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public Optional<ProcessHandle> program() {
        return Optional.empty();
    }

    @Override
    public void prepare(int count) throws Exception {
        tables.prepare(first, first + count - 1);
    }

    /** Connecting is not counted. */
    @Override
    public long live(int count) throws Exception {
        var builder = new ProcessBuilder(command(count)).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", server.databasePassword());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        var rate = RATE.matcher(output);
        if (process.waitFor() != 0 || !rate.find()) throw new IllegalStateException(output);
        first += count;
        return (long) (count / Double.parseDouble(rate.group(1)) * 1e9);
    }

    private List<String> command(int count) throws IOException {
        var clients = Integer.toString(Together.CLIENTS);
        var lives = Integer.toString(count / Together.CLIENTS);
        return Stream.of(
                        List.of(program.toString(), "--no-vacuum", "--protocol=prepared"),
                        List.of("--client=" + clients, "--jobs=2", "--transactions=" + lives),
                        List.of("--define=first=" + first, "--define=next=0", "--define=answers=" + answers),
                        List.of("--file=" + script, "--host=127.0.0.1", "--port=" + server.databasePort()),
                        List.of("--username=" + Server.DATABASE_USER, "postgres"))
                .flatMap(List::stream)
                .toList();
    }
}
