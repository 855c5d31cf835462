package id.go.bantenprov.egov.casework.model;

import java.time.LocalDate;

/**
 * How a decided case ended.
 *
 * @param on the date of the signature
 * @param due the day by which it was promised
 * @param used working days the promise ran, stops left out
 * @param objectionUntil last day for an objection
 */
public record Ending(LocalDate on, LocalDate due, int used, LocalDate objectionUntil) {
    public boolean onTime() {
        return !on.isAfter(due);
    }
}
