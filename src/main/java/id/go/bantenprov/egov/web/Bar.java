package id.go.bantenprov.egov.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One bar of a chart drawn 360 units wide. A table with the same figures stands beside every chart.
 *
 * @param length 0 to 210 units
 * @param shown the figure as it stands at the bar's end
 * @param late whether it is drawn in the colour of a broken promise
 */
public record Bar(String name, int length, String shown, boolean late) {
    private static final BigDecimal LONGEST = BigDecimal.valueOf(210);

    /** A bar as long as its part of the whole. @param part 0 to 1 */
    public static Bar of(String name, BigDecimal part, String shown, boolean late) {
        var length = part.multiply(LONGEST).setScale(0, RoundingMode.HALF_UP).intValueExact();
        return new Bar(name, length, shown, late);
    }
}
