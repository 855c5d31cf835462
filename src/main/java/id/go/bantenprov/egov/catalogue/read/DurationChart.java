package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.catalogue.MeasuredDuration.Measured;
import id.go.bantenprov.egov.catalogue.Promise;

/** Two bars and the mark of the promise, in units of the drawing, which is 360 wide. */
public record DurationChart(int half, boolean halfIsLate, int nineOfTen, boolean nineOfTenIsLate, int mark) {
    /** Where the bars begin: the labels stand left of it. */
    public static final int START = 122;

    /** Longest bar; the number stands right of it. */
    private static final int LONGEST = 180;

    static DurationChart of(Promise promise, Measured measured) {
        int most = Math.max(1, Math.max(promise.days(), Math.max(measured.median(), measured.nineOfTen())));
        return new DurationChart(
                measured.median() * LONGEST / most,
                measured.median() > promise.days(),
                measured.nineOfTen() * LONGEST / most,
                measured.nineOfTen() > promise.days(),
                START + promise.days() * LONGEST / most);
    }
}
