package id.go.bantenprov.egov.calendar;

import java.util.List;

/**
 * Years of the calendar were published, for the first time or changed. Heard within the publishing transaction, while no
 * deed can date anything: what dates by the calendar is dated anew, and the public log gets its entry.
 *
 * @param revision the calendar's new revision, one more than the last
 * @param years the published years, each whole: all days off, closing times and decree
 */
public record CalendarRevised(int revision, List<CalendarYear> years) {}
