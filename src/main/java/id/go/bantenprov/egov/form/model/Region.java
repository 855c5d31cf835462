package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.model.Expr.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers of one fact that do for a condition. */
sealed interface Region {
    /** Some answers, nothing is said of which. */
    record Some() implements Region {}

    /** Numbers or days within one of the spans. */
    record Within(List<Span> spans) implements Region {}

    record Options(Set<String> keys) implements Region {}

    Region SOME = new Some();

    default boolean isEmpty() {
        return switch (this) {
            case Some _ -> false;
            case Within(var spans) -> spans.isEmpty();
            case Options(var keys) -> keys.isEmpty();
        };
    }

    default Region common(Region other) {
        if (this instanceof Within(var ours) && other instanceof Within(var theirs)) return common(ours, theirs);
        if (this instanceof Options(var ours) && other instanceof Options(var theirs)) {
            var both = new HashSet<>(ours);
            both.retainAll(theirs);
            return new Options(both);
        }
        return this instanceof Some ? other : this;
    }

    private static Region common(List<Span> ours, List<Span> theirs) {
        var both = new ArrayList<Span>();
        for (var one : ours)
            for (var other : theirs) {
                var common = one.common(other);
                if (common != null) both.add(common);
            }
        return new Within(both);
    }

    /** The answers of a kind, all multiples of its smallest step, that stand in a relation to a number. */
    static Region of(Relation relation, BigDecimal number, int scale) {
        var step = BigDecimal.ONE.movePointLeft(scale);
        var floor = number.setScale(scale, RoundingMode.FLOOR);
        var ceiling = number.setScale(scale, RoundingMode.CEILING);
        boolean onGrid = floor.compareTo(ceiling) == 0;
        var below = onGrid ? floor.subtract(step) : floor;
        var above = onGrid ? floor.add(step) : ceiling;
        return switch (relation) {
            case EQUAL -> new Within(onGrid ? List.of(Span.exactly(number)) : List.of());
            case UNEQUAL -> new Within(List.of(new Span(null, below), new Span(above, null)));
            case LESS -> new Within(List.of(new Span(null, below)));
            case AT_MOST -> new Within(List.of(new Span(null, floor)));
            case GREATER -> new Within(List.of(new Span(above, null)));
            case AT_LEAST -> new Within(List.of(new Span(ceiling, null)));
        };
    }

    /** Digits after the point of the answers of a kind; null if they are no numbers or days. */
    static @Nullable Integer scale(FactKind kind) {
        return switch (kind) {
            case FactKind.Int _, FactKind.Date _ -> 0;
            case FactKind.Decimal(var scale, var _) -> scale;
            case FactKind.Money _ -> 2;
            default -> null;
        };
    }
}
