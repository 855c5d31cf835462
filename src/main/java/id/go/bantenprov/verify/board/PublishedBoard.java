package id.go.bantenprov.verify.board;

import id.go.bantenprov.verify.Report;
import id.go.bantenprov.verify.Unusable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The figures as an installation publishes them in {@code /kinerja.csv}.
 *
 * @param size how many entries of the log they are true for
 * @param root of the log at that size, base64
 * @param day the day they are true for
 */
public record PublishedBoard(String origin, long size, String root, LocalDate day, List<Map<String, String>> lines) {
    private static final Pattern HEADER =
            Pattern.compile("# board 1; origin=([^;]+); size=(\\d{1,18}); root=([^;]+); day=(\\d{4}-\\d{2}-\\d{2})");
    private static final List<String> NAMES = List.of("agency", "service", "period");

    /** @throws Unusable if it has not the published form */
    public static PublishedBoard parse(String csv) {
        var rows = csv.split("\n");
        var header = HEADER.matcher(rows[0].strip());
        if (rows.length < 2 || !header.matches())
            throw new Unusable("/kinerja.csv does not say which log it is true for.");
        var columns = cells(rows[1]);
        if (!columns.containsAll(NAMES)) throw new Unusable("/kinerja.csv has no columns agency, service and period.");
        try {
            return new PublishedBoard(
                    header.group(1),
                    Long.parseLong(header.group(2)),
                    header.group(3),
                    LocalDate.parse(header.group(4)),
                    Arrays.stream(rows)
                            .skip(2)
                            .map(row -> line(columns, cells(row)))
                            .toList());
        } catch (DateTimeException noDay) {
            throw new Unusable("/kinerja.csv names no day.");
        }
    }

    /** Names every cell that the cases of the log do not give. */
    public void compare(BoardFold fold, Report report) {
        var computed = new Figures(day).lines(fold.cases());
        var seen = new HashSet<Figures.Key>();
        for (var line : lines) {
            var key = new Figures.Key(cell(line, "agency"), cell(line, "service"), cell(line, "period"));
            if (!seen.add(key)) report.finding("/kinerja.csv has %s twice.", name(key));
            compare(key, computed.getOrDefault(key, Map.of()), line, report);
        }
        computed.keySet().stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> report.finding("/kinerja.csv lacks the line %s.", name(key)));
    }

    private static void compare(
            Figures.Key key, Map<String, String> computed, Map<String, String> line, Report report) {
        if (computed.isEmpty()) report.finding("/kinerja.csv has the line %s, the log has no such case.", name(key));
        computed.forEach((column, value) -> {
            if (!value.equals(line.get(column)))
                report.finding(
                        "%s, %s: published %s, computed %s.",
                        name(key), column, shown(cell(line, column)), shown(value));
        });
    }

    private static String name(Figures.Key key) {
        return "%s %s %s".formatted(key.agency(), key.service(), key.period());
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private static String cell(Map<String, String> line, String column) {
        return line.getOrDefault(column, "");
    }

    private static List<String> cells(String row) {
        return List.of(row.strip().split(",", -1));
    }

    private static Map<String, String> line(List<String> columns, List<String> cells) {
        if (columns.size() != cells.size())
            throw new Unusable("A line of /kinerja.csv has not as many fields as columns.");
        var line = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) line.put(columns.get(i), cells.get(i));
        return line;
    }
}
