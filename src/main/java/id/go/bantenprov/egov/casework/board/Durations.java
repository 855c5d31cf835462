package id.go.bantenprov.egov.casework.board;

import java.util.NavigableMap;
import java.util.Optional;

/**
 * How long cases took that were decided in the last 90 or 365 days.
 *
 * @param days length of the period looked back on
 * @param usedMedian working days; half took no longer
 * @param usedP90 working days; nine of ten took no longer
 * @param calendarMedian calendar days from receipt to the end, stops included
 */
public record Durations(int days, long cases, int usedMedian, int usedP90, int calendarMedian, int calendarP90) {
    private static final long ENOUGH_CASES = 20;

    /**
     * @param used how many cases took how many working days
     * @param calendar how many took how many calendar days
     * @return empty while too few cases were decided to say anything
     */
    static Optional<Durations> of(int days, NavigableMap<Integer, Long> used, NavigableMap<Integer, Long> calendar) {
        long cases = used.values().stream().mapToLong(Long::longValue).sum();
        if (cases < ENOUGH_CASES) return Optional.empty();
        return Optional.of(new Durations(
                days,
                cases,
                rank(used, cases, 50),
                rank(used, cases, 90),
                rank(calendar, cases, 50),
                rank(calendar, cases, 90)));
    }

    /** Nearest rank: the smallest value that at least so many percent do not exceed. */
    private static int rank(NavigableMap<Integer, Long> values, long cases, int percent) {
        long rank = (cases * percent + 99) / 100;
        long passed = 0;
        for (var value : values.entrySet()) {
            passed += value.getValue();
            if (passed >= rank) return value.getKey();
        }
        throw new IllegalStateException("Fewer values than cases");
    }
}
