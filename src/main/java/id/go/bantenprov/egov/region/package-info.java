/**
 * The regions of the province by the codes of the Ministry of Home Affairs: province, regencies and cities, districts,
 * villages, their boundaries, and the picker with which a person names one. Every module may use it.
 */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package id.go.bantenprov.egov.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
