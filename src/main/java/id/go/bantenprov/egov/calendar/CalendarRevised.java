package id.go.bantenprov.egov.calendar;

import java.util.List;

/**
 * Years of the calendar were published, for the first time or changed. Heard within the publishing transaction, while no
 * deed can date anything: the public log gets its entry. What is still open is dated anew after it.
 *
 * @param revision the calendar's new revision, one more than the last
 * @param years the published years, each whole: all days off, closing times and decree
 */
public record CalendarRevised(int revision, List<CalendarYear> years) {}
