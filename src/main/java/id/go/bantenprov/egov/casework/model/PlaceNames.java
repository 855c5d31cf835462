package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Agency;
import id.go.bantenprov.egov.agency.Position;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.Unit;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.web.Language;
import org.springframework.stereotype.Component;

/** Says in whose hands a file is: an office, never a person. */
@Component
public class PlaceNames {
    private final Agencies agencies;

    PlaceNames(Agencies agencies) {
        this.agencies = agencies;
    }

    /** For example "Loket pelayanan, DPMPTSP"; the code itself for an office that is no longer there. */
    public String of(Place place, Language language) {
        var unit = agencies.find(new UnitCode(place.code()));
        if (unit.isPresent()) return of(unit.get(), language);
        return agencies.find(new PositionCode(place.code()))
                .map(position -> of(position, language))
                .orElse(place.code());
    }

    private String of(Unit unit, Language language) {
        var name = unit.name().in(language);
        return unit.kind() == Unit.Kind.SECTION ? name + ", " + shortName(unit) : name;
    }

    private String of(Position position, Language language) {
        var title = position.title().in(language);
        return agencies.find(position.unit())
                .map(this::shortName)
                .filter(agency -> !title.contains(agency))
                .map(agency -> title + ", " + agency)
                .orElse(title);
    }

    private String shortName(Unit unit) {
        return agencies.find(unit.agency()).map(Agency::shortName).orElse(unit.shortName());
    }
}
