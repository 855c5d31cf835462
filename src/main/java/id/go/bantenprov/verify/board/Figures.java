package id.go.bantenprov.verify.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The cells of the board as of a day. */
final class Figures {
    private static final Set<Round.End> ISSUED = EnumSet.of(Round.End.GRANTED, Round.End.PARTLY, Round.End.REJECTED);
    private static final Set<Round.End> JUDGED =
            EnumSet.of(Round.End.GRANTED, Round.End.PARTLY, Round.End.REJECTED, Round.End.LAPSED);
    private static final int ENOUGH_CASES = 20;

    /** A line of the board. */
    record Key(String agency, String service, String period) {}

    private record Period(String name, LocalDate from, LocalDate to) {
        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean end(Round round) {
            return round.endedOn().filter(this::has).isPresent();
        }
    }

    private final LocalDate day;

    Figures(LocalDate day) {
        this.day = day;
    }

    /** Every line with its cells by column, in the order of the board. */
    Map<Key, Map<String, String>> lines(Collection<CaseFile> cases) {
        var services = cases.stream()
                .sorted(Comparator.comparing(CaseFile::agency).thenComparing(CaseFile::service))
                .collect(Collectors.groupingBy(
                        file -> List.of(file.agency(), file.service()), LinkedHashMap::new, Collectors.toList()));
        var lines = new LinkedHashMap<Key, Map<String, String>>();
        services.forEach((names, files) -> {
            for (var period : periods())
                lines.put(new Key(names.getFirst(), names.getLast(), period.name), cells(files, period));
        });
        return lines;
    }

    private List<Period> periods() {
        return List.of(
                new Period("30d", day.minusDays(29), day),
                new Period("90d", day.minusDays(89), day),
                new Period("year", day.withDayOfYear(1), day));
    }

    private Map<String, String> cells(List<CaseFile> files, Period period) {
        var rounds = files.stream().flatMap(file -> file.rounds().stream()).toList();
        var counted = rounds.stream()
                .filter(round -> onTimeIn(period, round) || lateIn(period, round))
                .toList();
        var cells = new LinkedHashMap<String, String>();
        cells.put("from", period.from.toString());
        cells.put("to", period.to.toString());
        cells.put("received", count(firstRounds(files), round -> period.has(round.begunOn())));
        for (var end : EnumSet.complementOf(EnumSet.of(Round.End.OPEN)))
            cells.put(
                    end.name().toLowerCase(Locale.ROOT),
                    count(rounds, round -> round.end() == end && period.end(round)));
        cells.put("on_time", count(counted, round -> onTimeIn(period, round)));
        cells.put("late", count(counted, round -> lateIn(period, round)));
        cells.put("late_now", count(rounds, round -> round.lateOn(day)));
        cells.put(
                "right_first_time",
                count(rounds, round -> JUDGED.contains(round.end()) && period.end(round) && !round.wasAsked()));
        cells.put("extended", count(counted, Round::wasExtended));
        cells.put("corrected", count(counted, Round::wasCorrected));
        cells.putAll(durations(rounds));
        return cells;
    }

    private static List<Round> firstRounds(List<CaseFile> files) {
        return files.stream()
                .flatMap(file -> file.first().stream())
                .filter(round -> round.end() != Round.End.WITHDRAWN)
                .toList();
    }

    private boolean onTimeIn(Period period, Round round) {
        return ISSUED.contains(round.end())
                && period.end(round)
                && round.firstLateDayOn(day).isEmpty();
    }

    private boolean lateIn(Period period, Round round) {
        return round.end() != Round.End.WITHDRAWN
                && round.end() != Round.End.LAPSED
                && round.firstLateDayOn(day).filter(period::has).isPresent();
    }

    private Map<String, String> durations(List<Round> rounds) {
        for (int days : new int[] {90, 365}) {
            var window = new Period("", day.minusDays(days - 1L), day);
            var ended = rounds.stream()
                    .filter(round -> ISSUED.contains(round.end()) && window.end(round))
                    .toList();
            if (ended.size() >= ENOUGH_CASES) return durations(ended, days);
        }
        return durations(List.of(), 0);
    }

    private static Map<String, String> durations(List<Round> ended, int days) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("duration_days", ended.isEmpty() ? "" : Integer.toString(days));
        cells.put("duration_cases", ended.isEmpty() ? "" : Integer.toString(ended.size()));
        cells.put("used_median", rank(ended, Round::used, 50));
        cells.put("used_p90", rank(ended, Round::used, 90));
        cells.put("calendar_median", rank(ended, Figures::calendarDays, 50));
        cells.put("calendar_p90", rank(ended, Figures::calendarDays, 90));
        return cells;
    }

    private static int calendarDays(Round round) {
        var days = ChronoUnit.DAYS.between(round.begunOn(), round.endedOn().orElseThrow());
        return (int) Math.max(0, days);
    }

    /** Nearest rank: the smallest value that at least {@code percent} of all do not exceed. */
    private static String rank(List<Round> rounds, ToIntFunction<Round> value, int percent) {
        if (rounds.isEmpty()) return "";
        var sorted =
                new ArrayList<>(rounds.stream().map(value::applyAsInt).sorted().toList());
        return sorted.get((sorted.size() * percent + 99) / 100 - 1).toString();
    }

    private static String count(List<Round> rounds, Predicate<Round> which) {
        return Long.toString(rounds.stream().filter(which).count());
    }
}
