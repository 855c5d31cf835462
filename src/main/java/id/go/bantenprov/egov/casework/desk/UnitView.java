package id.go.bantenprov.egov.casework.desk;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Workload and lateness.
 *
 * @param title key of its name
 * @param loads of the own offices; none for whoever leads none
 * @param agencies of the whole province; none for whoever does not govern it
 */
public record UnitView(String title, OffsetDateTime now, List<Load> loads, List<Lateness> agencies) {
    /** @param whole whether it counts all files of the office, whoever has them */
    public record Load(String office, String officer, boolean whole, Figure late, Figure today, Figure open) {}

    /** @param address of the files it counts; null where the reader may not open all of them */
    public record Figure(int count, @Nullable String address) {}

    /** @param address of the files that are late */
    public record Lateness(String agency, String service, String address, int open, int late) {}

    /** Whether some figures lead nowhere, which has to be explained. */
    public boolean closed() {
        return loads.stream().anyMatch(load -> load.open().address() == null);
    }
}
