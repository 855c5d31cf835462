package id.go.bantenprov.egov.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Somebody who believes nobody and has tools of his own: Poppler's pdfsig, NSS, and the program for checking the log. */
final class Outsider {
    private final Path folder;
    private final String site;

    Outsider(Path folder, String site) {
        this.folder = folder;
        this.site = site;
    }

    static boolean hasItsTools() {
        return Files.isExecutable(Path.of("/usr/bin/pdfsig")) && Files.isExecutable(Path.of("/usr/bin/certutil"));
    }

    /** What pdfsig says of a letter to somebody who trusts the province's demonstration authority. */
    String pdfsig(Path letter) {
        trustTheAuthority();
        return run(List.of("/usr/bin/pdfsig", "-nssdir", folder.toString(), letter.toString()));
    }

    private void trustTheAuthority() {
        var authority = folder.resolve("ca.pem");
        try (var body = URI.create(site + "/verifikasi/ca.pem").toURL().openStream()) {
            Files.copy(body, authority);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(List.of("/usr/bin/certutil", "-N", "-d", folder.toString(), "--empty-password"));
        run(List.of(
                "/usr/bin/certutil",
                "-A",
                "-d",
                folder.toString(),
                "-n",
                "Banten",
                "-t",
                "C,C,C",
                "-i",
                authority.toString()));
    }

    /** Checks a receipt against the public log alone. */
    String verifyReceipt(Path receipt) {
        var said = new ByteArrayOutputStream();
        Verify.run(new String[] {"receipt", receipt.toString(), "--url", site}, new PrintStream(said, true, UTF_8));
        return said.toString(UTF_8);
    }

    private static String run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            process.waitFor();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
