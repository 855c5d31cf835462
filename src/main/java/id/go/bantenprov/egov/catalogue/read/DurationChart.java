package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.catalogue.MeasuredDuration.Measured;
import id.go.bantenprov.egov.catalogue.Promise;

/** Two bars and the mark of the promise, in units of the drawing, which is 360 wide. */
public record DurationChart(int half, boolean halfIsLate, int nineOfTen, boolean nineOfTenIsLate, int mark) {
    /** Where the bars begin: the labels stand left of it. */
    public static final int START = 122;

    /** Longest bar; the number stands right of it. */
    private static final int LONGEST = 180;

    private static final int GAP = 6;

    /** Widest number of days with its word: three digits in the letters of the drawing. */
    private static final int NUMBER = 60;

    static DurationChart of(Promise promise, Measured measured) {
        int most = Math.max(1, Math.max(promise.days(), Math.max(measured.median(), measured.nineOfTen())));
        return new DurationChart(
                measured.median() * LONGEST / most,
                measured.median() > promise.days(),
                measured.nineOfTen() * LONGEST / most,
                measured.nineOfTen() > promise.days(),
                START + promise.days() * LONGEST / most);
    }

    /** Where the number of the upper bar stands. */
    public int halfNumber() {
        return number(half);
    }

    /** Where the number of the lower bar stands. */
    public int nineOfTenNumber() {
        return number(nineOfTen);
    }

    /** Right of its bar, and of the mark where that would run through it. */
    private int number(int bar) {
        int beside = START + bar + GAP;
        return mark > beside - GAP && mark < beside + NUMBER ? mark + GAP : beside;
    }
}
