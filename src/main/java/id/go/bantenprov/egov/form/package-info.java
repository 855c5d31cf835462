/**
 * Forms whose rules answer back: a strict definition as data, facts that are known, missing or not needed, and the reasons
 * for both. Pure rules without database, clock or network; {@code catalogue} loads definitions, {@code casework} evaluates
 * them, and both use only what stands in this package.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.go.bantenprov.egov.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
