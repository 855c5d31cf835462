package id.go.bantenprov.egov.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** How long most, nearly all and all but a few took, in milliseconds. */
public record Percentiles(double p50, double p95, double p99) {
    /** @param nanos at least one */
    public static Percentiles of(Collection<Long> nanos) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Percentiles(at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    public static Percentiles of(long[] nanos) {
        return of(Arrays.stream(nanos).boxed().toList());
    }

    private static double at(long[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }

    public List<Figure> figures(String measure, String what) {
        return List.of(
                Figure.milliseconds(measure, what + ", p50", p50),
                Figure.milliseconds(measure, what + ", p95", p95),
                Figure.milliseconds(measure, what + ", p99", p99));
    }
}
