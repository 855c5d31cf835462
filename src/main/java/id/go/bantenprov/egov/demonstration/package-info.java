/**
 * Fills a demonstration with invented persons and a year of applications, by the same deeds and under the same rules as
 * real ones, and tells the home page how far it has come. At the edge: nobody may use it. Outside a demonstration it does
 * nothing.
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
            "casework :: multiply",
            "catalogue",
            "document",
            "form",
            "identity",
            "notification",
            "portal",
            "vault",
            "web"
        })
@NullMarked
package id.go.bantenprov.egov.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
