/**
 * Keeps files and makes documents: takes uploads in after a strict look, shows officers page images instead of
 * originals, renders letters as PDF/A and signs them for a position holder. Every file lies encrypted under a data key
 * of its owner. Used by casework and by whoever hands files in or out; who may see a file is the caller's decision.
 */
@ApplicationModule(allowedDependencies = {"vault", "web"})
@NullMarked
package id.go.bantenprov.egov.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
