package id.go.bantenprov.egov.form.answer;

import id.go.bantenprov.egov.form.FactKind.Bounds;
import id.go.bantenprov.egov.form.ProblemCode;
import id.go.bantenprov.egov.form.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Takes in numbers as people here type them: a comma before decimals, points between thousands, "Rp" before money. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,16}");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3}){1,5}");
    private static final Pattern GROUPED_WITH_COMMA = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3}){1,5},[0-9]{1,10}");
    private static final Pattern POINT_OR_COMMA = Pattern.compile("-?[0-9]{1,16}[.,][0-9]{1,10}");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal WHOLE_EXAMPLE = new BigDecimal("12");
    private static final BigDecimal DECIMAL_EXAMPLE = new BigDecimal("3.50");
    private static final BigDecimal MONEY_EXAMPLE = new BigDecimal("1500000");

    private Numbers() {}

    /** A whole number; {@code 1.000} is a thousand. */
    static Parsed whole(String typed, Bounds bounds) {
        var text = typed.strip();
        if (text.isEmpty()) return Parsed.BLANK;
        if (GROUPED.matcher(text).matches()) text = text.replace(".", "");
        if (WHOLE.matcher(text).matches()) return new Parsed.Right(new Value.Whole(Long.parseLong(text)));
        return new Parsed.Wrong(
                ProblemCode.NOT_WHOLE, example(bounds, 0, WHOLE_EXAMPLE).toPlainString(), "");
    }

    /** An exact number in which a single point or comma stands before the decimals: {@code 3,50} or {@code 3.50}. */
    static Parsed decimal(String typed, int scale, Bounds bounds) {
        var text = typed.strip();
        if (text.isEmpty()) return Parsed.BLANK;
        if (GROUPED_WITH_COMMA.matcher(text).matches()) text = text.replace(".", "");
        return amount(text, example(bounds, scale, DECIMAL_EXAMPLE));
    }

    /** Rupiah: points part thousands, {@code Rp 1.500.000} and {@code 1.500.000,50}; {@code 1500.5} is taken as decimals. */
    static Parsed money(String typed, Bounds bounds) {
        var text = typed.strip();
        if (text.regionMatches(true, 0, "Rp", 0, 2)) text = text.substring(2).replaceFirst("^\\.?\\s*", "");
        if (text.isEmpty()) return Parsed.BLANK;
        if (GROUPED.matcher(text).matches() || GROUPED_WITH_COMMA.matcher(text).matches()) text = text.replace(".", "");
        return amount(text, example(bounds, 0, MONEY_EXAMPLE));
    }

    private static Parsed amount(String text, BigDecimal example) {
        if (!WHOLE.matcher(text).matches() && !POINT_OR_COMMA.matcher(text).matches())
            return new Parsed.Wrong(ProblemCode.NOT_NUMBER, example, "");
        return new Parsed.Right(new Value.Amount(new BigDecimal(text.replace(',', '.'))));
    }

    /** A number in the middle of what may be typed. */
    private static BigDecimal example(Bounds bounds, int scale, BigDecimal otherwise) {
        var min = bounds.min() == null ? bounds.max() : bounds.min();
        var max = bounds.max() == null ? bounds.min() : bounds.max();
        if (min == null || max == null) return otherwise;
        return min.add(max).divide(TWO, scale, RoundingMode.DOWN);
    }
}
