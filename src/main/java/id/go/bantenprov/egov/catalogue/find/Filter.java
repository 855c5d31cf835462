package id.go.bantenprov.egov.catalogue.find;

import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.catalogue.LifeEvent;
import id.go.bantenprov.egov.catalogue.PublicService;
import id.go.bantenprov.egov.catalogue.PublicService.Audience;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list of services is narrowed to; what an address names wrongly narrows nothing. */
public record Filter(Optional<LifeEvent> lifeEvent, Optional<UnitCode> agency, Optional<Audience> audience) {
    static Filter of(String lifeEvent, String agency, String audience) {
        return new Filter(
                named(LifeEvent.values(), lifeEvent), UnitCode.parse(agency), named(Audience.values(), audience));
    }

    boolean takes(PublicService service) {
        return lifeEvent.map(service.lifeEvents()::contains).orElse(true)
                && agency.map(service.owner()::equals).orElse(true)
                && audience.map(service.audiences()::contains).orElse(true);
    }

    boolean narrows() {
        return lifeEvent.isPresent() || agency.isPresent() || audience.isPresent();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
