/**
 * The front door: the home page and the pages that belong to no single module, for administrators too. Nobody may use it,
 * but the demonstration tells it how far its data have come.
 */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {"casework", "catalogue", "identity", "ledger", "vault", "web"})
@NullMarked
package id.go.bantenprov.egov.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
