package id.go.bantenprov.egov.casework.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A stretch of days, up to and with today, that figures are given for. */
public enum Period {
    DAYS_30("30d", "30"),
    DAYS_90("90d", "90"),
    YEAR("year", "tahun");

    private final String code;
    private final String slug;

    Period(String code, String slug) {
        this.code = code;
        this.slug = slug;
    }

    /** The period an address names; empty if it names none. */
    public static Optional<Period> parse(String slug) {
        return Arrays.stream(values())
                .filter(period -> period.slug.equals(slug))
                .findFirst();
    }

    /** As the published table and the interface for programs name it. */
    public String code() {
        return code;
    }

    /** As an address names it. */
    public String slug() {
        return slug;
    }

    /** Its first day. */
    public LocalDate from(LocalDate today) {
        return switch (this) {
            case DAYS_30 -> today.minusDays(29);
            case DAYS_90 -> today.minusDays(89);
            case YEAR -> today.withDayOfYear(1);
        };
    }
}
