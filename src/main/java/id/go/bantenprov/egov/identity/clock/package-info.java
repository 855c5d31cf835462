/** What time does by itself. */
@NullMarked
package id.go.bantenprov.egov.identity.clock;

import org.jspecify.annotations.NullMarked;
