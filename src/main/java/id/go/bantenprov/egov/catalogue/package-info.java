/**
 * What the province offers: each service with its standard, form, route and promise, as versioned files that are checked
 * when loaded. {@code casework} runs the services that are online; {@code portal} shows them; a service is never code.
 */
@ApplicationModule(
        displayName = "Catalogue",
        allowedDependencies = {"agency", "document", "form", "ledger", "web"})
@NullMarked
package id.go.bantenprov.egov.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
