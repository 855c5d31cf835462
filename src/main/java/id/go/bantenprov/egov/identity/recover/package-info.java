/** Somebody who forgot the password sets a new one by a code. */
@NullMarked
package id.go.bantenprov.egov.identity.recover;

import org.jspecify.annotations.NullMarked;
