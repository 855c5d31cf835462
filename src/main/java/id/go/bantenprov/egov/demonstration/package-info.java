/**
 * Fills a demonstration with invented persons and a year of applications, by the same deeds and under the same rules as
 * real ones. At the edge: nobody may use it but for its {@link id.go.bantenprov.egov.demonstration.SeedingProgress}.
 * Outside a demonstration it does nothing.
 */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "agency",
            "calendar",
            "casework",
            "casework :: apply",
            "casework :: clock",
            "casework :: decide",
            "casework :: desk",
            "casework :: model",
            "catalogue",
            "document",
            "form",
            "identity",
            "vault",
            "web"
        })
@NullMarked
package id.go.bantenprov.egov.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
