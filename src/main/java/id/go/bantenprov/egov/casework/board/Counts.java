package id.go.bantenprov.egov.casework.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The figures of a period, as {@code docs/board.md} defines each.
 *
 * @param lateNow the same whatever the period
 */
public record Counts(
        long received,
        long granted,
        long partly,
        long rejected,
        long lapsed,
        long withdrawn,
        long onTime,
        long late,
        long lateNow,
        long rightFirstTime,
        long extended,
        long corrected) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Decided, whatever the decision. */
    public long finished() {
        return granted + partly + rejected;
    }

    /** Percent of promises kept, of those kept or broken. */
    public Optional<BigDecimal> onTimeShare() {
        return share(onTime, onTime + late);
    }

    /** Percent without any correction, of those decided or lapsed. */
    public Optional<BigDecimal> rightFirstTimeShare() {
        return share(rightFirstTime, finished() + lapsed);
    }

    /** Percent refused, of those decided or lapsed. */
    public Optional<BigDecimal> rejectedShare() {
        return share(rejected, finished() + lapsed);
    }

    /** Percent that was extended, of those on time or late. */
    public Optional<BigDecimal> extendedShare() {
        return share(extended, onTime + late);
    }

    Counts plus(Counts other) {
        return new Counts(
                received + other.received,
                granted + other.granted,
                partly + other.partly,
                rejected + other.rejected,
                lapsed + other.lapsed,
                withdrawn + other.withdrawn,
                onTime + other.onTime,
                late + other.late,
                lateNow + other.lateNow,
                rightFirstTime + other.rightFirstTime,
                extended + other.extended,
                corrected + other.corrected);
    }

    private static Optional<BigDecimal> share(long part, long whole) {
        if (whole == 0) return Optional.empty();
        return Optional.of(BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
