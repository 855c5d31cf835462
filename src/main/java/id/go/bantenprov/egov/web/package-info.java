/**
 * What all screens and interfaces share: the page frame, words in two languages, problems, idempotency, the
 * clock and the database connection. Every module may use it; it knows none of them.
 */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
@NullMarked
package id.go.bantenprov.egov.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
