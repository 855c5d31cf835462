package id.go.bantenprov.egov.catalogue.find;

import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.catalogue.LifeEvent;
import id.go.bantenprov.egov.catalogue.PublicService;
import id.go.bantenprov.egov.catalogue.PublicService.Audience;
import java.util.List;

/**
 * The list of services.
 *
 * @param asked what was searched for, as typed
 * @param agencies those that own a service, for the filter
 */
public record ServicesView(String asked, Filter filter, List<Unit> agencies, List<PublicService> services) {
    public boolean isNarrowed() {
        return !asked.isBlank() || filter.narrows();
    }

    public boolean isChosen(LifeEvent lifeEvent) {
        return filter.lifeEvent().filter(lifeEvent::equals).isPresent();
    }

    public boolean isChosen(Unit agency) {
        return filter.agency().filter(agency.code()::equals).isPresent();
    }

    public boolean isChosen(Audience audience) {
        return filter.audience().filter(audience::equals).isPresent();
    }
}
