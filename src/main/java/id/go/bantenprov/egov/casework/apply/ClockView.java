package id.go.bantenprov.egov.casework.apply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a promise in working days.
 *
 * @param figure the number that matters now; null if there is none
 * @param unit what it counts
 * @param boxes one a day, in order
 * @param summary the boxes in words
 * @param icon of the sentence
 */
public record ClockView(
        @Nullable String figure, String unit, List<Box> boxes, String summary, String icon, String sentence) {
    /** With one more sentence. */
    ClockView saying(String more) {
        return new ClockView(figure, unit, boxes, summary, icon, sentence + " " + more);
    }

    /** One working day. */
    public enum Box {
        USED("is-used"),
        /** The clock stands still here. */
        PAUSED("is-paused"),
        LEFT(null),
        OVER("is-over");

        private final @Nullable String cssClass;

        Box(@Nullable String cssClass) {
            this.cssClass = cssClass;
        }

        public @Nullable String cssClass() {
            return cssClass;
        }
    }
}
