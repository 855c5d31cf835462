/** States in the public log what is promised, and from when, and shows administrators what it states. */
@NullMarked
package id.go.bantenprov.egov.catalogue.publish;

import org.jspecify.annotations.NullMarked;
