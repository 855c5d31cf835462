package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.web.Localized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The board as a page shows it.
 *
 * @param version how new the page is, for its live parts
 * @param agencies the worst first
 * @param services the worst first
 * @param late those that have been late for longest
 */
public record BoardView(
        Board board,
        long version,
        Period period,
        Counts total,
        List<AgencyRow> agencies,
        List<ServiceRow> services,
        List<LateRow> late) {
    /** Below this share of kept promises a bar is red. */
    private static final BigDecimal TO_MEND = BigDecimal.valueOf(85);

    /** Widest bar of the chart, in its own units. */
    private static final int WIDEST = 180;

    /** All services of an agency. */
    public record AgencyRow(String name, Counts counts) {}

    public record ServiceRow(
            String code, Localized name, String agency, Counts counts, Optional<Durations> durations) {}

    /** @param days working days it is late by */
    public record LateRow(String service, Localized name, String agency, int days) {}

    /** @param share percent of promises kept @param place of the bar, 0 at the top */
    public record Bar(int place, String label, BigDecimal share) {
        public int width() {
            return share.multiply(BigDecimal.valueOf(WIDEST)).intValue() / 100;
        }

        public boolean toMend() {
            return share.compareTo(TO_MEND) < 0;
        }
    }

    /** A bar for each agency that kept or broke a promise. */
    public List<Bar> bars() {
        var counted = agencies.stream()
                .filter(row -> row.counts.onTimeShare().isPresent())
                .toList();
        return counted.stream()
                .map(row -> new Bar(
                        counted.indexOf(row), row.name, row.counts.onTimeShare().orElseThrow()))
                .toList();
    }
}
