/** A resident opens an account and proves the e-mail address by a code. */
@NullMarked
package id.go.bantenprov.egov.identity.register;

import org.jspecify.annotations.NullMarked;
