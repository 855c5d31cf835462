package id.go.bantenprov.egov.casework.desk;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Workload and lateness.
 *
 * @param loads of the own offices; none for whoever leads none
 * @param agencies of the whole province; none for whoever does not govern it
 */
public record UnitView(OffsetDateTime now, List<Load> loads, List<Lateness> agencies) {
    public record Load(String office, String officer, int open, int today, int late) {}

    public record Lateness(String agency, int open, int late) {}
}
