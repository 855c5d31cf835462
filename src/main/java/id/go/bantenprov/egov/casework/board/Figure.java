package id.go.bantenprov.egov.casework.board;

import java.util.Arrays;
import java.util.Optional;

/** A figure that can be opened: the rounds it counts, by day. */
public enum Figure {
    RECEIVED("masuk", "round = 1 AND ended <> 'WITHDRAWN'", "begun_on"),
    FINISHED("selesai", "ended IN ('GRANTED', 'PARTLY', 'REJECTED')", "ended_on"),
    ON_TIME("tepat-janji", "ended IN ('GRANTED', 'PARTLY', 'REJECTED') AND late_from IS NULL", "ended_on"),
    LATE("terlambat", "ended NOT IN ('WITHDRAWN', 'LAPSED')", "late_from"),
    LATE_NOW("terlambat-kini", "due IS NOT NULL", "due"),
    RIGHT_FIRST_TIME("benar-sejak-awal", "ended NOT IN ('OPEN', 'WITHDRAWN') AND NOT asked", "ended_on"),
    REJECTED("ditolak", "ended = 'REJECTED'", "ended_on"),
    LAPSED("kedaluwarsa", "ended = 'LAPSED'", "ended_on");

    private final String slug;
    private final String condition;
    private final String dayColumn;

    Figure(String slug, String condition, String dayColumn) {
        this.slug = slug;
        this.condition = condition;
        this.dayColumn = dayColumn;
    }

    /** The figure an address names; empty if it names none. */
    public static Optional<Figure> parse(String slug) {
        return Arrays.stream(values())
                .filter(figure -> figure.slug.equals(slug))
                .findFirst();
    }

    /** As an address names it. */
    public String slug() {
        return slug;
    }

    String condition() {
        return condition;
    }

    String dayColumn() {
        return dayColumn;
    }
}
