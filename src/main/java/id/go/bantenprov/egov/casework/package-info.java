/**
 * Carries an application from draft to signed result and keeps the clock of its promise. Rooms: {@code apply} for the
 * applicant, {@code desk} for officers, {@code decide} for letters and whoever signs them, {@code clock} for what time does
 * by itself, {@code track} and {@code board} for the public, {@code multiply} for a demonstration as large as a province,
 * {@code model} for the rules. The modules at the edge may use its face.
 */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "agency",
            "calendar",
            "catalogue",
            "document",
            "form",
            "identity",
            "ledger",
            "notification",
            "region",
            "vault",
            "web"
        })
@NullMarked
package id.go.bantenprov.egov.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
