package id.go.bantenprov.egov.bench;

/**
 * One measured number.
 *
 * @param measure the number of the measure in docs/performance.md, 1 to 8, and what it is about
 * @param what exactly was measured
 */
public record Figure(String measure, String what, double value, String unit) {
    public static Figure milliseconds(String measure, String what, double value) {
        return new Figure(measure, what, value, "ms");
    }

    public static Figure aSecond(String measure, String what, int count, long nanos) {
        return new Figure(measure, what, count / (nanos / 1e9), "a second");
    }
}
