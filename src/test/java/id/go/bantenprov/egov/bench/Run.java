package id.go.bantenprov.egov.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one run measured, and on what.
 *
 * @param loadBefore processes that wanted a processor in the minute before; on a quiet machine near 0
 */
record Run(
        OffsetDateTime at,
        int cores,
        long memoryMegabytes,
        String jdk,
        double loadBefore,
        double loadAfter,
        List<Figure> figures) {
    private static final Path FOLDER = Path.of("docs/performance");
    private static final Path PAGE = Path.of("docs/performance.md");
    private static final String BEGIN = "<!-- figures -->";
    private static final String END = "<!-- /figures -->";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Run of(double loadBefore, List<Figure> figures) throws IOException {
        return new Run(
                OffsetDateTime.now(Clock.system(ZoneId.of("Asia/Jakarta"))).withNano(0),
                Runtime.getRuntime().availableProcessors(),
                totalMegabytes(),
                Runtime.version().toString(),
                loadBefore,
                load(),
                figures);
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static long totalMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Keeps the figures as a file of their own and writes all that are kept into docs/performance.md, newest first. */
    void keep() throws IOException {
        Files.createDirectories(FOLDER);
        var name = at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmm", Locale.ROOT)) + ".json";
        Files.writeString(FOLDER.resolve(name), JSON.writeValueAsString(this) + "\n");
        var page = Files.readString(PAGE);
        var before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        Files.writeString(PAGE, before + "\n\n" + kept() + "\n" + page.substring(page.indexOf(END)));
    }

    private static String kept() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted((a, b) -> b.compareTo(a))
                    .map(file -> JSON.readValue(file.toFile(), Run.class).told())
                    .collect(Collectors.joining("\n"));
        }
    }

    private String told() {
        var rows = figures.stream().map(Run::row).collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "### %s%n%n%d cores, %d MB, JDK %s; load average %.1f before and %.1f after.%n%n"
                        + "| Measure | What | Figure |%n|---|---|---:|%n%s",
                at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                cores,
                memoryMegabytes,
                jdk,
                loadBefore,
                loadAfter,
                rows);
    }

    private static String row(Figure figure) {
        var number = figure.value() >= 100 ? "%.0f" : figure.value() >= 1 ? "%.1f" : "%.3f";
        return String.format(
                Locale.ROOT,
                "| %s | %s | " + number + " %s |%n",
                figure.measure(),
                figure.what(),
                figure.value(),
                figure.unit());
    }
}
