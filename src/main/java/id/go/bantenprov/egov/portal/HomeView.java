package id.go.bantenprov.egov.portal;

import id.go.bantenprov.egov.catalogue.LifeEvent;
import id.go.bantenprov.egov.catalogue.PromiseFigures.Kept;
import id.go.bantenprov.egov.catalogue.PublicService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The home page.
 *
 * @param told percent of the example data that are there already; empty if all are, or none come
 * @param mostUsed the services that ended most cases; all online ones while nothing is measured
 * @param dates days on which a window opens or closes, the next first
 */
public record HomeView(
        OptionalInt told,
        List<Need> needs,
        Used used,
        List<PublicService> mostUsed,
        Optional<Kept> kept,
        List<Day> dates) {
    /** What somebody may need, with the services for it. */
    public record Need(LifeEvent lifeEvent, List<PublicService> services) {}

    public record Day(LocalDate day, Change change, PublicService service) {}

    public enum Change {
        OPENS,
        CLOSES
    }

    /** Whether the order of services comes from what was measured. */
    public enum Used {
        MEASURED,
        NOT_YET
    }
}
