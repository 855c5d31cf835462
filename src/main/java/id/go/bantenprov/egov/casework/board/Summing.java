package id.go.bantenprov.egov.casework.board;

import static java.util.stream.Collectors.groupingBy;

import id.go.bantenprov.egov.casework.board.Boards.Sum;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Makes the lines of the board from its sums. */
record Summing(List<Sum> sums) {
    private record Key(String agency, String service) {}

    List<BoardLine> lines() {
        var byService = sums.stream().collect(groupingBy(sum -> new Key(sum.agency(), sum.service())));
        return byService.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getKey().agency() + " " + entry.getKey().service()))
                .map(entry -> line(entry.getKey(), new Summing(entry.getValue())))
                .toList();
    }

    private static BoardLine line(Key key, Summing of) {
        Map<Period, Counts> periods = new EnumMap<>(Period.class);
        periods.put(Period.DAYS_30, of.counts(Sum::in30));
        periods.put(Period.DAYS_90, of.counts(Sum::in90));
        periods.put(Period.YEAR, of.counts(Sum::inYear));
        var durations = of.durations(90, Sum::in90).or(() -> of.durations(365, Sum::in365));
        return new BoardLine(key.agency(), key.service(), periods, durations);
    }

    private Counts counts(ToLongFunction<Sum> period) {
        return new Counts(
                of(Measure.RECEIVED, period),
                of(Measure.GRANTED, period),
                of(Measure.PARTLY, period),
                of(Measure.REJECTED, period),
                of(Measure.LAPSED, period),
                of(Measure.WITHDRAWN, period),
                of(Measure.ON_TIME, period),
                of(Measure.LATE, period),
                of(Measure.OVERDUE, Sum::ever),
                of(Measure.RIGHT_FIRST_TIME, period),
                of(Measure.EXTENDED, period),
                of(Measure.CORRECTED, period));
    }

    private long of(Measure measure, ToLongFunction<Sum> period) {
        return sums.stream()
                .filter(sum -> sum.measure().equals(measure.name()))
                .mapToLong(period)
                .sum();
    }

    private Optional<Durations> durations(int days, ToLongFunction<Sum> period) {
        return Durations.of(days, values(Measure.USED, period), values(Measure.CALENDAR_DAYS, period));
    }

    private NavigableMap<Integer, Long> values(Measure measure, ToLongFunction<Sum> period) {
        var values = new TreeMap<Integer, Long>();
        sums.stream()
                .filter(sum -> sum.measure().equals(measure.name()))
                .forEach(sum -> values.merge(sum.value(), period.applyAsLong(sum), Long::sum));
        return values;
    }
}
