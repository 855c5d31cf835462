package id.go.bantenprov.egov.form.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers that something can still be, both ends inclusive, null for no end. Dates are days since 1970-01-01. */
public record Span(@Nullable BigDecimal low, @Nullable BigDecimal high) implements Cell {
    static final Span ANY = new Span(null, null);

    static Span exactly(BigDecimal number) {
        return new Span(number, number);
    }

    static Span exactly(long number) {
        return exactly(BigDecimal.valueOf(number));
    }

    public static Span of(LocalDate date) {
        return exactly(date.toEpochDay());
    }

    static Span between(long low, long high) {
        return new Span(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    boolean isExact() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    static LocalDate date(BigDecimal days) {
        return LocalDate.ofEpochDay(days.longValueExact());
    }

    Span plus(Span other) {
        return new Span(both(low, other.low, BigDecimal::add), both(high, other.high, BigDecimal::add));
    }

    Span negated() {
        return new Span(high == null ? null : high.negate(), low == null ? null : low.negate());
    }

    Span times(Span other) {
        if (low == null || high == null || other.low == null || other.high == null) return ANY;
        var products = new BigDecimal[] {
            low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high)
        };
        return new Span(
                Stream.of(products).reduce(BigDecimal::min).orElseThrow(),
                Stream.of(products).reduce(BigDecimal::max).orElseThrow());
    }

    /** The smallest span that holds both. */
    Span hull(Span other) {
        return new Span(both(low, other.low, BigDecimal::min), both(high, other.high, BigDecimal::max));
    }

    /** What is in both, or null. */
    @Nullable
    Span common(Span other) {
        var from = low == null ? other.low : other.low == null ? low : low.max(other.low);
        var to = high == null ? other.high : other.high == null ? high : high.min(other.high);
        return from != null && to != null && from.compareTo(to) > 0 ? null : new Span(from, to);
    }

    /** The lesser of two unknown numbers. */
    Span least(Span other) {
        return new Span(both(low, other.low, BigDecimal::min), either(high, other.high, BigDecimal::min));
    }

    /** Whole days from this date to the other. */
    Span daysTo(Span other) {
        return other.plus(negated());
    }

    /** Completed years from this date to the other: somebody born on 29 February completes one on 1 March. */
    Span yearsTo(Span other) {
        return new Span(both(high, other.low, Span::years), both(low, other.high, Span::years));
    }

    private static BigDecimal years(BigDecimal from, BigDecimal to) {
        return BigDecimal.valueOf(ChronoUnit.YEARS.between(date(from), date(to)));
    }

    Truth equalTo(Span other) {
        if (isExact() && other.isExact()) return Truth.of(equal(low, other.low));
        return below(high, other.low) || below(other.high, low) ? Truth.FALSE : Truth.UNKNOWN;
    }

    Truth lessThan(Span other) {
        if (below(high, other.low)) return Truth.TRUE;
        return low != null && other.high != null && low.compareTo(other.high) >= 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static boolean equal(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) == 0;
    }

    private static boolean below(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high != null && low != null && high.compareTo(low) < 0;
    }

    private static @Nullable BigDecimal both(
            @Nullable BigDecimal left, @Nullable BigDecimal right, BinaryOperator<BigDecimal> join) {
        return left == null || right == null ? null : join.apply(left, right);
    }

    private static @Nullable BigDecimal either(
            @Nullable BigDecimal left, @Nullable BigDecimal right, BinaryOperator<BigDecimal> join) {
        if (left == null) return right;
        return right == null ? left : join.apply(left, right);
    }
}
