package id.go.bantenprov.egov.catalogue.read;

import id.go.bantenprov.egov.catalogue.Catalogue;
import id.go.bantenprov.egov.catalogue.OnlineService;
import id.go.bantenprov.egov.ledger.ServiceNames;
import id.go.bantenprov.egov.web.Localized;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells readers of the public log what a service is called now. */
@Component
class LoggedNames implements ServiceNames {
    private final Catalogue catalogue;

    LoggedNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Localized> of(String code) {
        return catalogue.newest(code).map(OnlineService::name);
    }
}
