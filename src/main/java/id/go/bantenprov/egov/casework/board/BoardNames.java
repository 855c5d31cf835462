package id.go.bantenprov.egov.casework.board;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.web.Localized;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What agencies and services are called that the log names by their codes. A code nobody knows any more stands for itself. */
@Component
class BoardNames {
    private final Map<String, String> agencies = new HashMap<>();
    private final Catalogue catalogue;

    BoardNames(Agencies agencies, Catalogue catalogue) {
        this.catalogue = catalogue;
        for (var agency : agencies.all()) {
            this.agencies.put(agency.code().value(), agency.shortName());
            for (var unit : agencies.unitsOf(agency.code()))
                unit.officialCode().map(AgencyCode::value).ifPresent(code -> this.agencies.put(code, unit.shortName()));
        }
    }

    /** Short, as in the list of agencies: {@code DPMPTSP}. */
    String agency(String code) {
        return agencies.getOrDefault(code, code);
    }

    Localized service(String code) {
        return online(code).map(OnlineService::name).orElse(new Localized(code, code));
    }

    /** The newest version of a service. */
    Optional<OnlineService> online(String code) {
        return catalogue.newest(code);
    }
}
