package id.go.bantenprov.egov.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Fills a data folder by bin/seed before it is measured. */
final class Filling {
    private static final int LONGEST_HOURS = 3;

    private Filling() {}

    /** @param applications how many are stored in the end, if there are not more already */
    static void upTo(String applications, Path data) throws IOException, InterruptedException {
        var seed = new ProcessBuilder("bin/seed", "--applications", applications).inheritIO();
        seed.environment().put("EGOV_DATA", data.toString());
        var running = seed.start();
        if (!running.waitFor(LONGEST_HOURS, TimeUnit.HOURS) || running.exitValue() != 0)
            throw new IllegalStateException("bin/seed did not fill " + data);
    }
}
