package id.go.bantenprov.egov.bench;

import id.go.bantenprov.egov.document.DocumentBench;
import id.go.bantenprov.egov.form.FormBench;
import id.go.bantenprov.egov.ledger.sequence.LedgerBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The command {@code bin/bench}: takes the measures named, or all, and keeps the figures of the run. */
public final class Bench {
    private static final int MOST_SAID = 20_000; // characters
    private static final Map<String, Measure> ALONE = new LinkedHashMap<>();
    private static final Map<String, ServerMeasure> ON_A_SERVER = new LinkedHashMap<>();

    static {
        ALONE.put("documents", DocumentBench::figures);
        ALONE.put("log", LedgerBench::figures);
        ALONE.put("start", StartUp::figures);
        ALONE.put("forms", FormBench::figures);
        ON_A_SERVER.put("life", LifeCycle::figures);
        ON_A_SERVER.put("applying", Applying::figures);
        ON_A_SERVER.put("reading", Reads::figures);
        ON_A_SERVER.put("weight", PageWeights::figures);
        ON_A_SERVER.put("memory", Memory::figures);
    }

    private interface Measure {
        List<Figure> take() throws Exception;
    }

    private interface ServerMeasure {
        List<Figure> take(Server server) throws Exception;
    }

    private Bench() {}

    /**
     * @param arguments measures by name; {@code --data FOLDER} for one that bin/seed has filled; {@code --stored N} to let
     *     bin/seed fill it up to so many applications first
     */
    public static void main(String[] arguments) throws Exception {
        try {
            take(Asked.parse(List.of(arguments), measures()));
        } catch (IllegalArgumentException notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            System.exit(2);
        }
        System.exit(0); // whatever threads of a framework are left
    }

    private static Set<String> measures() {
        var all = new LinkedHashSet<>(ALONE.keySet());
        all.addAll(ON_A_SERVER.keySet());
        return all;
    }

    private static void take(Asked asked) throws Exception {
        var data = asked.data().isPresent() ? Path.of(asked.data().get()) : Files.createTempDirectory("egov-bench");
        var before = Run.load();
        var figures = new ArrayList<Figure>();
        for (var measure : wanted(ALONE.keySet(), asked.measures()))
            figures.addAll(ALONE.get(measure).take());
        var onAServer = wanted(ON_A_SERVER.keySet(), asked.measures());
        if (!onAServer.isEmpty()) {
            if (asked.stored().isPresent()) Filling.upTo(asked.stored().get(), data);
            try (var server = Server.start(data)) {
                for (var measure : onAServer) figures.addAll(take(measure, server));
            }
        }
        Run.of(before, figures).keep();
    }

    /** A measure that fails tells what the program said last. */
    private static List<Figure> take(String measure, Server server) throws Exception {
        try {
            return ON_A_SERVER.get(measure).take(server);
        } catch (Exception e) {
            var said = server.program().output();
            System.err.println(said.substring(Math.max(0, said.length() - MOST_SAID)));
            throw e;
        }
    }

    /** In the order they are taken; all if none is named. */
    private static List<String> wanted(Set<String> known, List<String> named) {
        return known.stream()
                .filter(each -> named.isEmpty() || named.contains(each))
                .toList();
    }
}
