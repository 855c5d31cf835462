/** What time does by itself: files that no row names are removed after a day. */
@NullMarked
package id.go.bantenprov.egov.document.clock;

import org.jspecify.annotations.NullMarked;
