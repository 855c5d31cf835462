package id.go.bantenprov.egov.catalogue;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Whether the province keeps its promises, over all services. The module that runs the cases knows it and implements this. */
public interface PromiseFigures {
    /** Empty before anything has ended. */
    Optional<Kept> last30Days();

    /**
     * @param ended issued and rejected in the last 30 days
     * @param onTimePercent of those, how many ended by their due day
     * @param lateNow open cases past their due day
     * @param asOf the moment the figures are true for
     */
    record Kept(long ended, BigDecimal onTimePercent, long lateNow, OffsetDateTime asOf) {}
}
