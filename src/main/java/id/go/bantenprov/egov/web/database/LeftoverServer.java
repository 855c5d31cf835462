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

    /**
     * Stops the server that still serves this cluster, if there is one, and waits until it is gone.
     *
     * @throws StartupProblem if the one that is named serves another: this cluster is a copy of what it was writing to
     */
    static void stop(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        var first = Files.readString(file).lines().findFirst().orElse("").strip();
        if (!first.matches("[0-9]{1,9}")) return;
        var pid = Long.parseLong(first);
        var process = ProcessHandle.of(pid).filter(each -> isZombie(pid) || serves(each, cluster));
        if (process.isEmpty()) {
            ProcessHandle.of(pid).filter(LeftoverServer::isServer).ifPresent(other -> refuseCopy(cluster, other));
            return;
        }
        if (!isZombie(pid)) new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
        waitUntilGone(pid);
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }

    /** PostgreSQL would wait for the other to end, and a copy of files that are being written to is torn. */
    private static void refuseCopy(Path cluster, ProcessHandle other) {
        throw new StartupProblem("The database in " + cluster + " was copied while it ran (its server is still process "
                + other.pid() + "), which is no backup; end that one and copy the folder again.");
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
