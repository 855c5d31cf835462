package id.go.bantenprov.verify;

import id.go.bantenprov.verify.OpenedEntry.Standing;
import id.go.bantenprov.verify.log.Checkpoint;
import id.go.bantenprov.verify.log.Json;
import id.go.bantenprov.verify.log.PublicLog;
import id.go.bantenprov.verify.log.Site;
import id.go.bantenprov.verify.log.Vkey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What was asked for on the command line.
 *
 * @param files what is no option
 * @param options by name, without dashes
 */
record Command(String what, List<String> files, Map<String, String> options) {
    private static final Set<String> OPTIONS = Set.of("url", "vkey", "kept", "receipt");

    static Command parse(String[] arguments) {
        var files = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 1; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) files.add(arguments[i]);
            else if (i + 1 == arguments.length) throw new Unusable("A value is missing after " + arguments[i] + ".");
            else options.put(known(arguments[i].substring(2)), arguments[++i]);
        }
        requireFew(arguments[0], files);
        return new Command(arguments[0], files, options);
    }

    private static void requireFew(String what, List<String> files) {
        var most = what.equals("log") || what.equals("board") ? 0 : 1;
        if (files.size() > most)
            throw new Unusable("bin/verify " + what + " takes no \"" + files.get(most) + "\"; see bin/verify --help.");
    }

    private static String known(String option) {
        if (!OPTIONS.contains(option))
            throw new Unusable("There is no option --" + option + "; see bin/verify --help.");
        return option;
    }

    /** @throws Unusable if it cannot be checked */
    Report run() {
        var report = new Report();
        switch (what) {
            case "receipt" -> receipt(report);
            case "pdf" -> pdf(report);
            case "log" -> log(report);
            case "board" -> new BoardCheck(report).check(site(), log(report));
            default -> throw new Unusable("There is no command " + what + "; see bin/verify --help.");
        }
        return report;
    }

    private List<byte[]> log(Report report) {
        return new LogCheck(new PublicLog(site()), report).check(noted(), kept());
    }

    private void receipt(Report report) {
        receipt(report, Json.object(read(file())));
    }

    /** The keys a receipt is checked with: the one noted, else those of the log, else the receipt's own. */
    private Collection<Vkey> believed(JsonNode receipt, Report report) {
        if (noted().isPresent()) return List.of(noted().get());
        var own = Vkey.parse(receipt.path("vkey").asString(""));
        if (!options.containsKey("url")) {
            report.cannotTell(Verdict.UNCHECKED, "The key is the receipt's own: whoever forges a receipt can sign it.");
            return List.of(own);
        }
        var now = new PublicLog(site()).vkey();
        return now.id().equals(own.id()) ? List.of(now) : statedInLog(report);
    }

    /** Every key that the verified log states: a receipt may be older than the key of today. */
    private List<Vkey> statedInLog(Report report) {
        return log(report).stream()
                .map(Json::object)
                .filter(entry -> entry.path("type").asString("").equals("log.key"))
                .map(entry -> Vkey.parse(entry.path("vkey").asString("")))
                .toList();
    }

    private void pdf(Report report) {
        var sha256 = sha256(read(file()));
        report.fact("SHA-256 of the file: %s", sha256);
        var receipt =
                Json.object(read(Path.of(option("receipt").orElseThrow(() -> new Unusable("Give --receipt FILE.")))));
        var entries = receipt(report, receipt);
        var issuing = entries.stream().filter(opened -> opened.issues(sha256)).toList();
        var proven = issuing.stream()
                .filter(opened -> opened.standing() == Standing.PROVEN)
                .findFirst();
        if (proven.isPresent())
            report.fact(
                    "An entry of the log issues this file as the result of %s, which is: %s.",
                    receipt.path("number").asString(""),
                    proven.get().entry().path("outcome").asString("not said"));
        else if (issuing.stream().noneMatch(opened -> opened.standing() == Standing.NOT_YET))
            report.finding("No proven entry of this receipt issues this file.");
        tellIfRevoked(issuing, entries, report);
    }

    /** A receipt may be older than the revocation, so the log is asked, if it can be. */
    private void tellIfRevoked(List<OpenedEntry> issuing, List<OpenedEntry> receipt, Report report) {
        if (!options.containsKey("url"))
            report.cannotTell(Verdict.NOT_ASKED, "If it was revoked since stands in the log: give --url.");
        var known = options.containsKey("url")
                ? log(report).stream().map(Json::object)
                : receipt.stream()
                        .filter(opened -> opened.standing() != Standing.FALSE)
                        .map(OpenedEntry::entry);
        known.filter(entry -> issuing.stream().anyMatch(issued -> issued.isRevokedBy(entry)))
                .map(entry -> entry.path("day").asString(""))
                .distinct()
                .forEach(day -> report.cannotTell(Verdict.REVOKED, "The result was revoked on %s.", day));
    }

    private List<OpenedEntry> receipt(Report report, JsonNode receipt) {
        return new ReceiptCheck(believed(receipt, report), report).check(receipt);
    }

    private Site site() {
        return Site.at(option("url").orElse("http://localhost:8080"));
    }

    private Optional<Vkey> noted() {
        return option("vkey").map(Vkey::parse);
    }

    private Optional<Checkpoint> kept() {
        return option("kept").map(file -> Checkpoint.parse(new String(read(Path.of(file)), StandardCharsets.UTF_8)));
    }

    private Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    private Path file() {
        if (files.size() != 1) throw new Unusable("Name one file; see bin/verify --help.");
        return Path.of(files.getFirst());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException | InvalidPathException unreadable) {
            throw new Unusable(file + " cannot be read.");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
