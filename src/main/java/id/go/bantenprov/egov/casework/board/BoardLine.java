package id.go.bantenprov.egov.casework.board;

import java.util.Map;
import java.util.Optional;

/** Everything the board says of one service of an agency. */
public record BoardLine(String agency, String service, Map<Period, Counts> periods, Optional<Durations> durations) {
    public Counts in(Period period) {
        return periods.getOrDefault(period, Counts.NONE);
    }
}
