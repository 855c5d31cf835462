/**
 * Which days count in a promise: holidays, collective leave and office hours as data, and the arithmetic on them. Every
 * module that dates something uses it; it states each published year in the public log.
 */
@ApplicationModule(allowedDependencies = {"ledger", "web"})
@NullMarked
package id.go.bantenprov.egov.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
