package id.go.bantenprov.egov.calendar;

import java.time.LocalDate;

/**
 * A day on which no promise counts, as the decree of its year names it. It may fall on a weekend.
 *
 * @param name as published, in Indonesian
 */
public record DayOff(LocalDate day, Kind kind, String name) {
    /** A holiday is for everybody; collective leave is for the civil service, and counts just as little. */
    public enum Kind {
        HOLIDAY,
        COLLECTIVE_LEAVE
    }
}
