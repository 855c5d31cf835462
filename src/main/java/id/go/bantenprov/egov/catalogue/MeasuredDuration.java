package id.go.bantenprov.egov.catalogue;

import java.util.Map;
import java.util.Optional;

/**
 * How long services really take. The module that runs the cases knows it and implements this, so that every service can
 * show its promise beside what was measured.
 */
public interface MeasuredDuration {
    /** Of one service; empty while too few cases have ended to say anything. */
    Optional<Measured> of(ServiceCode service);

    /** Of all services that have enough ended cases. */
    Map<ServiceCode, Measured> all();

    /**
     * Working days used by the cases that ended in the period, nearest rank.
     *
     * @param days length of the period looked back on, 90 or 365
     * @param ended issued and rejected cases in the period
     * @param median half of the cases took no longer
     * @param nineOfTen nine of ten took no longer
     * @param calendarMedian calendar days from receipt to end, stops included: what a person lived through
     */
    record Measured(int days, int ended, int median, int nineOfTen, int calendarMedian, Promises promises) {}

    /**
     * Whether the promises of a period were kept, counted as everywhere: a case that ended in time on the day of its end,
     * any other on its first late day, ended or not.
     *
     * @param days length of the period looked back on
     */
    record Promises(int days, int kept, int broken) {}
}
