/** The application and nothing else: every rule lives in a module below. */
@NullMarked
package id.go.bantenprov.egov;

import org.jspecify.annotations.NullMarked;
