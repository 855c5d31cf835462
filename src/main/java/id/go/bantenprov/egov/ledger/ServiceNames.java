package id.go.bantenprov.egov.ledger;

import id.go.bantenprov.egov.web.Localized;
import java.util.Optional;

/**
 * What the services are called that entries name by their codes. The module that owns the services knows it and implements
 * this, so that whoever reads the log need not know the codes.
 */
public interface ServiceNames {
    /** Empty for a code that is no service's, as that of a group of small ones. */
    Optional<Localized> of(String code);
}
