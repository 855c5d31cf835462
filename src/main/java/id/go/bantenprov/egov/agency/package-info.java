/**
 * The agencies of the province, their units and positions, and who holds which position on which day. Who may sign,
 * approve or lead follows from it. Every module above may use it.
 */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package id.go.bantenprov.egov.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
