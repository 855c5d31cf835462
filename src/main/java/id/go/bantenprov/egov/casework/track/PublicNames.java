package id.go.bantenprov.egov.casework.track;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.Agency;
import id.go.bantenprov.egov.agency.AgencyCode;
import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.ServiceCode;
import id.go.bantenprov.egov.catalogue.ServiceVersion;
import id.go.bantenprov.egov.web.Localized;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What services and agencies are called. */
@Component
class PublicNames {
    private final Catalogue catalogue;
    private final Agencies agencies;

    PublicNames(Catalogue catalogue, Agencies agencies) {
        this.catalogue = catalogue;
        this.agencies = agencies;
    }

    Localized service(String code, String version) {
        return catalogue
                .version(new ServiceVersion(new ServiceCode(code), version))
                .name();
    }

    Optional<Localized> agency(String code) {
        return AgencyCode.parse(code).flatMap(agencies::find).map(Agency::name);
    }
}
