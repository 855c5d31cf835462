package id.go.bantenprov.egov.catalogue.publish;

import id.go.bantenprov.egov.catalogue.ServiceVersion;
import java.util.List;

/** What became of publishing the services. */
sealed interface Publication {
    /** @param versions those the log did not state before */
    record Published(List<ServiceVersion> versions) implements Publication {}

    /** A file differs from what was published under its version; nothing was written. */
    record Altered(ServiceVersion version) implements Publication {}
}
