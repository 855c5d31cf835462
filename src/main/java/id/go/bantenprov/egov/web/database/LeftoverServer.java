package id.go.bantenprov.egov.web.database;

import id.go.bantenprov.egov.web.StartupProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** A database server that outlived the program that started it, because that program was killed. */
final class LeftoverServer {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private LeftoverServer() {}

    /** Stops the server that still serves this cluster, if there is one, and waits until it is gone. */
    static void stop(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        var first = Files.readString(file).lines().findFirst().orElse("").strip();
        if (!first.matches("[0-9]{1,9}")) return;
        var pid = Long.parseLong(first);
        var process = ProcessHandle.of(pid).filter(each -> isZombie(pid) || serves(each, cluster));
        if (process.isEmpty()) return;
        if (!isZombie(pid)) new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
        waitUntilGone(pid);
    }

    /** A copied folder names a process of another machine: here that number may belong to anybody. */
    private static boolean serves(ProcessHandle process, Path cluster) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                .orElse(false);
    }

    /** A dead process whose parent has not yet looked: PostgreSQL takes it for a living one and refuses to start. */
    private static boolean isZombie(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/status")).contains("State:\tZ");
        } catch (IOException e) {
            return false;
        }
    }

    private static void waitUntilGone(long pid) {
        var giveUp = System.nanoTime() + LONGEST_STOP.toNanos();
        while (ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false) || isZombie(pid)) {
            if (System.nanoTime() > giveUp) {
                throw new StartupProblem("A database server of an earlier run (process " + pid
                        + ") does not stop; end it and start again.");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
