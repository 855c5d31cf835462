package id.go.bantenprov.verify.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The calendars of 2026 and 2027 as entries of a log state them. */
final class Calendars {
    private Calendars() {}

    /** The days off of a year from the published list, with others added. */
    static String entry(int year, String... added) {
        var off = new ArrayList<>(days(year));
        off.addAll(List.of(added));
        return """
                {"v":1,"type":"calendar.published","day":"2026-01-02","year":%d,"revision":1,"decree":"SKB",\
                "off":["%s"],"close":["16:00","16:00","16:00","16:00","16:30"]}""".formatted(year, String.join("\",\"", off));
    }

    static WorkingDays both() {
        return Stream.of(2026, 2027)
                .map(year -> Entry.parse(0, entry(year).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .reduce(WorkingDays.none(), WorkingDays::with, (_, last) -> last);
    }

    private static List<String> days(int year) {
        try (var lines = Files.lines(Path.of("src/main/resources/data/calendar/%d.csv".formatted(year)))) {
            return lines.filter(line -> line.startsWith(year + "-"))
                    .map(line -> LocalDate.parse(line.substring(0, 10)).toString())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
